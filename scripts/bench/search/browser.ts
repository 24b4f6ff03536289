/** Asks every contender in Chromium on a slowed processor: first over a poor network by a new reader, then again and again. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Chromium, launch, type Tab } from '../chromium.ts';
import { median, quantile } from '../statistics.ts';
import { type Contender, PATIENCE_MS, quiet, type Served, serve } from './served.ts';

const PHONE = { width: 360, height: 800 };

/** Each cold query is asked once, by a reader of its own; the warm ones by so many readers: medians count. */
const READERS = 3;

/** What is asked first in a page that is to be at work. */
const WARMING = ['sách', 'lớp học', 'bao tang', 'nhà văn hóa', 'tieng anh cho tre em'];

export interface Asked {
	/** Over the network until the first results stand, headers included: of the median query, and of the heaviest. */
	readonly bytes: number;
	readonly mostBytes: number;
	/** The same once some more queries are answered (`WARMING`), with what the page fetches in the background. */
	readonly bytesInUse: number;
	/** Milliseconds from opening the page with a query in its address to the frame that shows the results. */
	readonly first: number;
	/** Milliseconds of one query once the page is at work, from the question to the frame that shows the results. */
	readonly warm: { readonly median: number; readonly p95: number; readonly slowest: string };
}

interface Cold {
	readonly bytes: number;
	readonly first: number;
}

interface Warm {
	readonly bytes: number;
	/** One for each query. */
	readonly times: readonly number[];
}

export async function askAll(
	contenders: readonly Contender[],
	{ cold, warm }: { readonly cold: readonly string[]; readonly warm: readonly string[] },
): Promise<Map<string, Asked>> {
	const chromium = await launch();
	const served = await Promise.all(contenders.map(serve));
	const firsts = new Map(contenders.map(({ name }) => [name, [] as Cold[]]));
	const readers = new Map(contenders.map(({ name }) => [name, [] as Warm[]]));
	try {
		for (const one of served) await one.prepare();
		// In turn, so that whatever else the machine does meets all alike.
		for (const query of cold)
			for (const one of served) firsts.get(one.name)?.push(await coldly(chromium, one, query));
		for (let reader = 0; reader < READERS; reader++)
			for (const one of served) readers.get(one.name)?.push(await warmly(chromium, one, warm));
	} finally {
		await chromium.close();
		for (const one of served) one.close();
	}
	return new Map(
		contenders.map(({ name }) => [name, summed(firsts.get(name) ?? [], readers.get(name) ?? [], warm)]),
	);
}

function summed(cold: readonly Cold[], readers: readonly Warm[], queries: readonly string[]): Asked {
	const bytes = cold.map((one) => one.bytes);
	const taken = queries.map((_, at) => median(readers.map(({ times }) => times[at] ?? Number.NaN)));
	return {
		bytes: median(bytes),
		mostBytes: Math.max(...bytes),
		bytesInUse: median(readers.map((one) => one.bytes)),
		first: median(cold.map((one) => one.first)),
		warm: {
			median: median(taken),
			p95: quantile(taken, 0.95),
			slowest: queries[taken.indexOf(Math.max(...taken))] ?? '',
		},
	};
}

async function opened(chromium: Chromium, address: string): Promise<Tab> {
	const tab = await chromium.newReader(PHONE);
	await tab.send('Page.navigate', { url: address });
	return tab;
}

/** Waits in the page for what it says of itself (pages/page.ts): when its first results stood, or what failed. */
const SAID = `new Promise((resolve, reject) => {
	addEventListener('answered', ({ detail: { time, failed } }) => (failed ? reject(new Error(failed)) : resolve(time)));
})`;

/** Milliseconds from the start of the page to the frame with its first results. */
async function firstResults(tab: Tab): Promise<number> {
	const patience = pause(PATIENCE_MS, undefined, { ref: false }).then(() => {
		throw new Error(`no results in ${PATIENCE_MS} ms`);
	});
	return Number(await Promise.race([tab.evaluate(SAID), patience]));
}

/** A reader who was never here, with a query in the address. */
async function coldly(chromium: Chromium, served: Served, query: string): Promise<Cold> {
	const before = served.sent();
	const tab = await opened(chromium, served.address(query, 'poor'));
	const first = await firstResults(tab);
	const bytes = served.sent() - before;
	await quiet(served);
	await tab.close();
	return { bytes, first };
}

/** Milliseconds of each query, one after the other, in a page that has answered some already. */
async function warmly(chromium: Chromium, served: Served, queries: readonly string[]): Promise<Warm> {
	const before = served.sent();
	const tab = await opened(chromium, served.address('', 'fast'));
	await firstResults(tab);
	const ask = async (query: string) => Number(await tab.evaluate(`ask(${JSON.stringify(query)})`));
	for (const query of WARMING) await ask(query);
	await quiet(served);
	const bytes = served.sent() - before;
	const times: number[] = [];
	for (const query of queries) times.push(await ask(query));
	await tab.close();
	return { bytes, times };
}
