/** Visits to the two calendars, in turns: whatever else the machine does at the time, it does to both. */
import { setTimeout as pause } from 'node:timers/promises';
import { serveSite } from '../../lib/serve.ts';
import { type Chromium, launch, type Screen, type Tab } from '../chromium.ts';
import { FAST, POOR, type Way, wayTo } from '../network.ts';
import { median } from '../statistics.ts';
import { type InPage, watchPage } from './in-page.ts';

const RUNS = 9;
/** A reader looks before each press: what a press before has still to do is no part of this one. */
const A_LOOK_MS = 700;
/** So long after a press nothing of it is to come any more. */
const WATCHED_MS = 1500;
/** A new month has come by then, on any machine that is of use here. */
const OVER_MS = 4000;
/** So long without a file, and a page has all that it fetches. */
const QUIET_MS = 1500;
/** See `watchPage`. */
const MANY = 40;
const WIDE: Screen = { width: 1280, height: 900 };
const PHONE: Screen = { width: 360, height: 740 };

export interface Measured {
	/** Bytes in brotli: page with its data, styles, scripts; fonts are not counted. */
	readonly bytes: number;
	readonly pageBytes: number;
	readonly scriptBytes: number;
	/** Milliseconds. */
	readonly firstEvent: number;
	/** To the first frame that shows the choice; to the one after which nothing more changes in sight. */
	readonly filter: number;
	readonly filterSettled: number;
	readonly navigation: number;
}

export interface Contender {
	/** What is served, and the pages in it that a visit asks for: a server packs each when it is first asked for. */
	readonly directory: string;
	readonly page: string;
	readonly nextPage: string;
	/** Links to events, in the calendar itself. */
	readonly event: string;
	readonly filter: string;
	/** The way to the next month, and the heading that it leads to. */
	readonly next: string;
	readonly nextTitle: string;
}
/** Presses that only ours has: what opens the panel of all filters, and the same choice in there. */
export interface Panel {
	readonly open: string;
	readonly choice: string;
}

/** Milliseconds; a filter is pressed on and off again. */
interface Visit {
	readonly bytes: ReturnType<InPage['bytes']>;
	readonly firstEvent: number;
	readonly filters: readonly number[];
	readonly settled: readonly number[];
	readonly navigation: number;
}

export async function measureVisits(
	ours: Contender & { readonly panel: Panel },
	theirs: Contender,
): Promise<{ ours: Measured; theirs: Measured; panel: number; phone: number }> {
	const chromium = await launch();
	const served = { ours: await serve(ours), theirs: await serve(theirs) };
	try {
		const visits = { ours: [] as Visit[], theirs: [] as Visit[] };
		for (let run = 0; run < RUNS; run++)
			for (const name of ['ours', 'theirs'] as const) visits[name].push(await visit(chromium, served[name]));
		const { filter, panel } = ours;
		return {
			ours: summed(visits.ours),
			theirs: summed(visits.theirs),
			panel: await presses(chromium, served.ours, WIDE, async (page) => {
				await page.ask('open', panel.open, panel.choice);
				return panel.choice;
			}),
			phone: await presses(chromium, served.ours, PHONE, async (page) => {
				await page.ask('toTop', filter);
				return filter;
			}),
		};
	} finally {
		await chromium.close();
		for (const { close } of Object.values(served)) close();
	}
}

function summed(visits: readonly Visit[]): Measured {
	const of = (values: (visit: Visit) => number | readonly number[]) => median(visits.flatMap(values));
	return {
		bytes: of(({ bytes }) => bytes.all),
		pageBytes: of(({ bytes }) => bytes.page),
		scriptBytes: of(({ bytes }) => bytes.scripts),
		firstEvent: of(({ firstEvent }) => firstEvent),
		filter: of(({ filters }) => filters),
		filterSettled: of(({ settled }) => settled),
		navigation: of(({ navigation }) => navigation),
	};
}

async function visit(chromium: Chromium, served: Served): Promise<Visit> {
	const { filter, way } = served;
	way.change(POOR);
	const page = await opened(chromium, served, WIDE);
	const firstEvent = await page.ask('firstEvent');
	const bytes = await page.ask('bytes');
	// Once open, both have what they need: the network is no part of what follows.
	way.change(FAST);
	await page.ask('toTop', filter);
	// The first press may still warm things up, as it does for a reader.
	const filters = [await pressed(page, filter), await pressed(page, filter)];
	const settled = [await whenSettled(page, filter), await whenSettled(page, filter)];
	const navigation = await navigated(page, served);
	await page.tab.close();
	return { bytes, firstEvent, filters, settled, navigation };
}

/** `open` gets the page ready and tells what is to be pressed, on and off again. */
async function presses(
	chromium: Chromium,
	served: Served,
	screen: Screen,
	open: (page: Page) => Promise<string>,
): Promise<number> {
	const times: number[] = [];
	served.way.change(FAST);
	for (let run = 0; run < RUNS; run++) {
		const page = await opened(chromium, served, screen);
		const selector = await open(page);
		times.push(await pressed(page, selector), await pressed(page, selector));
		await page.tab.close();
	}
	return median(times);
}

type Answers = { readonly [K in keyof InPage]: Awaited<ReturnType<InPage[K]>> };
interface Page {
	readonly tab: Tab;
	ask<K extends keyof InPage>(question: K, ...given: Parameters<InPage[K]>): Promise<Answers[K]>;
}

async function opened(chromium: Chromium, { origin, page, event }: Served, screen: Screen): Promise<Page> {
	const tab = await chromium.newReader(screen);
	await tab.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Ho_Chi_Minh' });
	await tab.send('Page.enable');
	await tab.send('Page.addScriptToEvaluateOnNewDocument', {
		source: `globalThis.bench = (${watchPage})(${JSON.stringify(event)}, ${MANY})`,
	});
	await tab.send('Page.navigate', { url: origin + page });
	const ask: Page['ask'] = async <K extends keyof InPage>(question: K, ...given: Parameters<InPage[K]>) => {
		const asked = `bench.${question}(${given.map((one) => JSON.stringify(one)).join()})`;
		// It is what the page's own function of that name answers.
		return (await tab.evaluate(asked)) as Answers[K];
	};
	await ask('quiet', QUIET_MS);
	return { tab, ask };
}

async function pressed(page: Page, selector: string): Promise<number> {
	await pause(A_LOOK_MS);
	return page.ask('pressed', selector);
}

async function whenSettled(page: Page, selector: string): Promise<number> {
	await pause(A_LOOK_MS);
	return page.ask('settled', selector, WATCHED_MS);
}

/** From a press on "next month" to the end of the frame that shows its sessions, also over to another document. */
async function navigated(page: Page, { next, nextTitle }: Contender): Promise<number> {
	await pause(A_LOOK_MS);
	const start = await page.ask('leave', next, nextTitle);
	// Not asked before it is over: a question would take its time from the new document.
	await pause(OVER_MS);
	const { title, at } = await page.ask('arrived');
	if (typeof title === 'string' && title !== nextTitle) throw new Error(`“${title}” came, not ${nextTitle}`);
	if (!(at > start)) throw new Error(`${nextTitle} was not seen within ${OVER_MS} ms`);
	return at - start;
}

interface Served extends Contender {
	readonly origin: string;
	readonly way: Way;
	readonly close: () => void;
}

async function serve(contender: Contender): Promise<Served> {
	const { port, servers, stop } = await serveSite(contender.directory, 0);
	for (const server of servers) server.keepAliveTimeout = 120_000;
	for (const file of [contender.page, contender.nextPage])
		await (
			await fetch(`http://localhost:${port}${file}`, { headers: { 'Accept-Encoding': 'br' } })
		).arrayBuffer();
	const way = await wayTo(port, POOR);
	return {
		...contender,
		origin: `http://localhost:${way.port}`,
		way,
		close() {
			way.close();
			void stop();
		},
	};
}
