/**
 * Our month beside FullCalendar 7: the same sessions, the same machine, one run.
 * `node scripts/bench/fullcalendar.ts [--site DIR] [--content DIR] [--json FILE]`: builds what is missing.
 *
 * Both are served by scripts/lib/serve.ts in brotli and opened in Chromium at a quarter of the processor's speed; times
 * are medians of several runs. What is compared is what a reader waits for: from the press to the frame that shows it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page, type Response } from '@playwright/test';
import { build } from 'vite';
import { buildCatalogue } from '../../src/catalogue/graph.ts';
import { isLong, sessionsBetween } from '../../src/catalogue/sessions.ts';
import { demoCatalogue } from '../../src/demo/catalogue.ts';
import { contentFiles } from '../../src/demo/files.ts';
import { writeFolder } from '../../src/demo/folder.ts';
import { readContent } from '../../src/reader/index.ts';
import type { Records } from '../../src/schemas/index.ts';
import { serveSite } from '../lib/serve.ts';
import { watched } from './watched.ts';

/** The demo of this size has about 500 sessions in these months (seed 1). */
const EVENTS = 2000;
const [MONTH, NEXT] = ['2026-12', '2027-01'];
const SITE_NOW = '2026-12-09T08:00';
const RUNS = 9;
/** A reader looks before each press: what a press before has still to do is no part of this one. */
const A_LOOK_MS = 700;
/** So long after a press nothing of it is to come any more. */
const WATCHED_MS = 1500;
/** A new month has come by then, on any machine that is of use here. */
const OVER_MS = 4000;
/** So many sessions are in sight only when the new month's own have come: the days around it hold fewer. */
const MANY = 40;
/** How much slower than this machine an old phone is. */
const SLOWDOWN = 4;
/** A poor mobile network: 1.6 Mbit/s, 150 ms. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const WIDE = { width: 1280, height: 900 };
const OUR_FILTER = '.quick button:has-text("Miễn phí")';
const ROOT = path.resolve(import.meta.dirname, '../..');

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
export interface Comparison {
	readonly sessions: number;
	readonly ours: Measured;
	readonly fullCalendar: Measured;
	/** Presses that FullCalendar has no counterpart to: in the panel of all filters, and on a phone's screen. */
	readonly panel: number;
	readonly phone: number;
}

interface Contender {
	readonly address: string;
	/** Links to events, in the calendar itself. */
	readonly event: string;
	readonly filter: string;
	/** The way to the next month, and the heading that it leads to. */
	readonly next: string;
	readonly nextTitle: string;
}

export async function compareWithFullCalendar(given: {
	readonly site?: string | undefined;
	readonly content?: string | undefined;
}): Promise<Comparison> {
	const content = given.content ?? path.join(ROOT, '.build', `demo-${EVENTS}`);
	const site = given.site ?? path.join(ROOT, '.build', 'bench', `site-${EVENTS}`);
	if (!existsSync(content)) {
		const files = contentFiles(demoCatalogue({ events: EVENTS, seed: 1 }));
		writeFolder(
			content,
			path.join(ROOT, 'content'),
			files,
			`Made up by: npm run demo -- --events ${EVENTS} --seed 1`,
		);
	}
	if (!existsSync(path.join(site, 'lich', MONTH)))
		await watched(['scripts/build.ts', '--out', site], { CONTENT_DIR: content, SITE_NOW });
	const theirs = path.join(ROOT, '.build', 'bench', 'fullcalendar');
	const sessions = await buildTheirs(content, theirs);

	const servers = [await serveSite(site, 0), await serveSite(theirs, 0)];
	const origins = servers.map((server) => {
		const address = server.address();
		return `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
	});
	const browser = await chromium.launch({
		executablePath:
			process.env['CHROMIUM_PATH'] || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
	try {
		const address = `${origins[0]}/lich/${MONTH}/`;
		// A server packs a file when it is first asked for; readers come later.
		for (const file of [
			address,
			`${origins[0]}/lich/${NEXT}/`,
			`${origins[1]}/`,
			`${origins[1]}/${NEXT}.json`,
		])
			await (await fetch(file, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
		const { ours, fullCalendar } = await measureEach(browser, {
			ours: {
				address,
				event: 'table.month a[href^="/su-kien/"]',
				filter: OUR_FILTER,
				next: 'a[rel="next"]',
				nextTitle: 'Tháng Một 2027',
			},
			fullCalendar: {
				address: `${origins[1]}/`,
				event: '#root a[href^="/su-kien/"]',
				filter: '#free',
				next: '[aria-label="Tiếp"]',
				nextTitle: 'tháng 1 năm 2027',
			},
		});
		const panel = await measurePresses(browser, address, WIDE, async (page) => {
			await page.locator('.filter-open').click();
			const box = 'input[name="phi"][value="mien-phi"]';
			await page.locator(box).waitFor();
			return box;
		});
		const phone = await measurePresses(browser, address, { width: 360, height: 740 }, async (page) => {
			await page.locator(OUR_FILTER).first().evaluate(toTop);
			return OUR_FILTER;
		});
		return { sessions, ours, fullCalendar, panel, phone };
	} finally {
		await browser.close();
		for (const server of servers) server.close();
	}
}

/** FullCalendar's page, bundled as its README says; returns how many sessions its month holds. */
async function buildTheirs(content: string, out: string): Promise<number> {
	const { records } = readContent(content);
	if (!records.site) throw new Error(`${content} has no site.yaml`);
	const catalogue = buildCatalogue({ ...records, site: records.site } satisfies Records, SITE_NOW);
	const listed = (month: string) =>
		sessionsBetween(catalogue, `${month}-01`, `${month}-31`)
			// Long spans are no matter of the grid in ours: without them theirs has less to draw.
			.filter(({ session }) => !isLong(session))
			.map(({ session, event }) => ({
				title: event.title.vi,
				start: session.start,
				end: session.end,
				allDay: session.allDay,
				url: `/su-kien/${event.id}/`,
				free: event.price.kind === 'free',
			}));
	rmSync(out, { recursive: true, force: true });
	await build({
		root: path.join(import.meta.dirname, 'fullcalendar'),
		configFile: false,
		logLevel: 'error',
		build: { outDir: out, emptyOutDir: true },
	});
	const page = path.join(out, 'index.html');
	const data = JSON.stringify({ month: MONTH, sessions: listed(MONTH) }).replaceAll('<', '\\u003c');
	writeFileSync(
		page,
		readFileSync(page, 'utf8').replace('"SESSIONS"', () => data),
	);
	writeFileSync(path.join(out, `${NEXT}.json`), JSON.stringify(listed(NEXT)));
	return listed(MONTH).length;
}

/** They take turns: what else the machine does at the time, it does to both. */
async function measureEach<K extends string>(
	browser: Browser,
	contenders: Readonly<Record<K, Contender>>,
): Promise<Record<K, Measured>> {
	const visits = new Map<string, Visit[]>();
	const names = Object.keys(contenders) as K[];
	for (let run = 0; run < RUNS; run++)
		for (const name of names)
			visits.set(name, [...(visits.get(name) ?? []), await visit(browser, contenders[name])]);
	const measured = {} as Record<K, Measured>;
	for (const name of names) {
		const made = visits.get(name) ?? [];
		measured[name] = {
			...(await weigh(browser, contenders[name])),
			firstEvent: median(made.map(({ firstEvent }) => firstEvent)),
			filter: median(made.flatMap(({ filters }) => filters)),
			filterSettled: median(made.flatMap(({ settled }) => settled)),
			navigation: median(made.map(({ navigation }) => navigation)),
		};
	}
	return measured;
}

/** Milliseconds; a filter is pressed on and off again. */
interface Visit {
	readonly firstEvent: number;
	readonly filters: readonly number[];
	readonly settled: readonly number[];
	readonly navigation: number;
}

async function visit(browser: Browser, contender: Contender): Promise<Visit> {
	const { page, session } = await slowed(browser, WIDE);
	await page.addInitScript(watchFirst, contender.event);
	await slowNetwork(session, true);
	await page.goto(contender.address, { waitUntil: 'networkidle' });
	const firstEvent = await firstSeen(page);
	// Once open, both have what they need: the network is no part of what follows.
	await slowNetwork(session, false);
	await page.locator(contender.filter).first().evaluate(toTop);
	// The first press may still warm things up, as it does for a reader.
	const filters = [await pressed(page, contender.filter), await pressed(page, contender.filter)];
	const whole = [await settled(page, contender.filter), await settled(page, contender.filter)];
	const navigation = await navigated(page, contender);
	await page.context().close();
	return { firstEvent, filters, settled: whole, navigation };
}

/** `open` gets the page ready and tells what is to be pressed, on and off again. */
async function measurePresses(
	browser: Browser,
	address: string,
	viewport: typeof WIDE,
	open: (page: Page) => Promise<string>,
): Promise<number> {
	const presses: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const { page } = await slowed(browser, viewport);
		await page.goto(address, { waitUntil: 'networkidle' });
		const selector = await open(page);
		presses.push(await pressed(page, selector), await pressed(page, selector));
		await page.context().close();
	}
	return median(presses);
}

async function slowed(browser: Browser, viewport: typeof WIDE): Promise<{ page: Page; session: CDPSession }> {
	const context = await browser.newContext({
		viewport,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	return { page, session };
}

/** Of two sessions on one page the slower one counts: it must be the same each time. */
async function slowNetwork(session: CDPSession, slow: boolean): Promise<void> {
	const fast = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
	await session.send('Network.emulateNetworkConditions', { ...NETWORK, ...(slow ? {} : fast) });
}

/** Runs in the page: notes the time of the first frame after an event is laid out. */
function watchFirst(selector: string): void {
	const look = () => {
		const found = document.querySelector(selector);
		if (!found || found.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
		const painted = new MessageChannel();
		painted.port1.onmessage = () => {
			document.documentElement.dataset['firstEvent'] = String(performance.now());
		};
		painted.port2.postMessage(undefined);
		return 0;
	};
	requestAnimationFrame(look);
}

async function firstSeen(page: Page): Promise<number> {
	const seen = page.locator('html[data-first-event]');
	await seen.waitFor({ state: 'attached' });
	return Number(await seen.getAttribute('data-first-event'));
}

/** Runs in the page: the filter at the upper edge of the screen, as much of the calendar under it as there is room for. */
async function toTop(element: Element): Promise<void> {
	element.scrollIntoView({ block: 'start', behavior: 'instant' });
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** From a press to the end of the frame that shows what it does. */
async function pressed(page: Page, selector: string): Promise<number> {
	await page.waitForTimeout(A_LOOK_MS);
	const button = page.locator(selector).first();
	return button.evaluate(
		(element) =>
			new Promise<number>((resolve) => {
				const start = performance.now();
				(element as HTMLElement).click(); // every contender's filter is a button
				requestAnimationFrame(() => {
					const painted = new MessageChannel();
					painted.port1.onmessage = () => resolve(performance.now() - start);
					painted.port2.postMessage(undefined);
				});
			}),
	);
}

/** From a press to the end of the last frame that changed anything in sight. */
async function settled(page: Page, selector: string): Promise<number> {
	await page.waitForTimeout(A_LOOK_MS);
	const button = page.locator(selector).first();
	return button.evaluate(
		(element, watchedFor) =>
			new Promise<number>((resolve) => {
				const changes: { at: number; node: Node }[] = [];
				const frames: number[] = [];
				const start = performance.now();
				const watch = new MutationObserver((records) => {
					const at = performance.now() - start;
					for (const { target } of records) changes.push({ at, node: target });
				});
				watch.observe(document.body, {
					subtree: true,
					childList: true,
					characterData: true,
					// What can be seen: neither addresses nor data.
					attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-pressed', 'aria-expanded'],
				});
				(element as HTMLElement).click(); // as above
				const inSight = (node: Node) => {
					const box = (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
					return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
				};
				const frame = () =>
					requestAnimationFrame(() => {
						const painted = new MessageChannel();
						painted.port1.onmessage = () => {
							frames.push(performance.now() - start);
							if (performance.now() - start < watchedFor) return frame();
							watch.disconnect();
							const last = Math.max(0, ...changes.filter(({ node }) => inSight(node)).map(({ at }) => at));
							resolve(frames.find((at) => at > last) ?? Number.NaN);
							return 0;
						};
						painted.port2.postMessage(undefined);
					});
				frame();
			}),
		WATCHED_MS,
	);
}

/** From a press on "next month" to the end of the frame that shows its sessions, also over to another document. */
async function navigated(page: Page, { next, nextTitle, event }: Contender): Promise<number> {
	await page.waitForTimeout(A_LOOK_MS);
	const before = page.url();
	const start = await page
		.locator(next)
		.first()
		.evaluate(
			(element, [words, selector, many]) => {
				const start = performance.timeOrigin + performance.now();
				// In the same document: the title, which has no name, is another, and the sessions have come.
				const title = [...document.querySelectorAll('#root *')].find(
					({ children, textContent }) =>
						children.length === 0 && /^tháng \d+ năm \d+$/.test(textContent ?? ''),
				);
				const look = () => {
					const here = document.querySelectorAll(selector).length >= many;
					if (title?.textContent !== words || !here) return requestAnimationFrame(look);
					const painted = new MessageChannel();
					painted.port1.onmessage = () => {
						document.documentElement.dataset['next'] = String(performance.timeOrigin + performance.now());
					};
					painted.port2.postMessage(undefined);
					return 0;
				};
				if (title) requestAnimationFrame(look);
				(element as HTMLElement).click(); // a link or a button
				return start;
			},
			[nextTitle, event, MANY] as const,
		);
	// Not asked before it is over: to look into a new document, Playwright puts 60 ms of its own into the way.
	await page.waitForTimeout(OVER_MS);
	const [title, end] = await page.evaluate(() => {
		const { next, firstEvent } = document.documentElement.dataset;
		const title = document.querySelector('h1')?.textContent;
		return [title, next ?? performance.timeOrigin + Number(firstEvent)] as const;
	});
	if (page.url() !== before && title !== nextTitle)
		throw new Error(`${page.url()} came in place of ${nextTitle}`);
	if (!(Number(end) > start)) throw new Error(`${nextTitle} was not seen within ${OVER_MS} ms`);
	return Number(end) - start;
}

/** What comes over the network to show the month, each file in brotli as the server sends it. */
async function weigh(browser: Browser, { address }: Contender) {
	const page = await browser.newPage();
	const sizes = new Map<string, number>();
	const weighed: Promise<void>[] = [];
	const one = async (response: Response) => {
		const type = response.request().resourceType();
		if (type === 'font' || type === 'image' || response.url().endsWith('.svg')) return;
		sizes.set(`${type} ${response.url()}`, brotliCompressSync(await response.body()).length);
	};
	page.on('response', (response) => weighed.push(one(response)));
	await page.goto(address, { waitUntil: 'networkidle' });
	// What comes later (an icon) is not part of showing the month.
	page.removeAllListeners('response');
	await Promise.all(weighed);
	await page.close();
	const sum = (fits: (key: string) => boolean) =>
		[...sizes].reduce((total, [key, size]) => total + (fits(key) ? size : 0), 0);
	return {
		bytes: sum(() => true),
		pageBytes: sum((key) => key.startsWith('document ')),
		scriptBytes: sum((key) => key.startsWith('script ')),
	};
}

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The comparison as a Markdown table. */
export function comparisonTable({ sessions, ours, fullCalendar, panel, phone }: Comparison): string {
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	const rows: [string, string, string][] = [
		['page with its data, styles and scripts (brotli)', kb(ours.bytes), kb(fullCalendar.bytes)],
		['of these the page with its data', kb(ours.pageBytes), kb(fullCalendar.pageBytes)],
		['of these scripts', kb(ours.scriptBytes), kb(fullCalendar.scriptBytes)],
		['first event visible', ms(ours.firstEvent), ms(fullCalendar.firstEvent)],
		['filter, press to paint', ms(ours.filter), ms(fullCalendar.filter)],
		['filter, press to all in sight', ms(ours.filterSettled), ms(fullCalendar.filterSettled)],
		['… in the panel of all filters, to paint', ms(panel), ''],
		['… on a phone (360 × 740), to paint', ms(phone), ''],
		['next month, press to first event', ms(ours.navigation), ms(fullCalendar.navigation)],
	];
	return [
		`| ${sessions} sessions in the grid | ours | FullCalendar 7 |`,
		'|---|---|---|',
		...rows.map((row) => `| ${row.join(' | ')} |`),
	].join('\n');
}

/** Ours is ahead in each figure that is compared. */
export const isAhead = ({ ours, fullCalendar }: Comparison): boolean =>
	(['bytes', 'firstEvent', 'filter', 'filterSettled', 'navigation'] as const).every(
		(key) => ours[key] < fullCalendar[key],
	);

if (import.meta.main) {
	const { values } = parseArgs({
		options: { site: { type: 'string' }, content: { type: 'string' }, json: { type: 'string' } },
	});
	const comparison = await compareWithFullCalendar(values);
	console.log(comparisonTable(comparison));
	if (values.json) {
		mkdirSync(path.dirname(values.json), { recursive: true });
		writeFileSync(values.json, `${JSON.stringify(comparison, undefined, '\t')}\n`);
	}
	process.exitCode = isAhead(comparison) ? 0 : 1;
}
