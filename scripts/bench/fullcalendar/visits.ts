/** Visits to the two calendars, in turns: whatever else the machine does at the time, it does to both. */
import { type Chromium, launch, type Screen } from '../chromium.ts';
import { FAST, POOR } from '../network.ts';
import { median } from '../statistics.ts';
import type { InPage } from './in-page.ts';
import { navigated, opened, type Page, pressed, whenSettled } from './page.ts';
import { type Contender, type Served, serve } from './served.ts';

const RUNS = 9;
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
