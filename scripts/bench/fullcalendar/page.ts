/** One page of a calendar in a browser: opened, pressed, left for the next month. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium, Screen, Tab } from '../chromium.ts';
import { type InPage, watchPage } from './in-page.ts';
import type { Contender, Served } from './served.ts';

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

type Answers = {
	readonly [K in keyof InPage]: Awaited<ReturnType<InPage[K]>>;
};

export interface Page {
	readonly tab: Tab;
	ask<K extends keyof InPage>(question: K, ...given: Parameters<InPage[K]>): Promise<Answers[K]>;
}

export async function opened(
	chromium: Chromium,
	{ origin, page, event }: Served,
	screen: Screen,
): Promise<Page> {
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

export async function pressed(page: Page, selector: string): Promise<number> {
	await pause(A_LOOK_MS);
	return page.ask('pressed', selector);
}

export async function whenSettled(page: Page, selector: string): Promise<number> {
	await pause(A_LOOK_MS);
	return page.ask('settled', selector, WATCHED_MS);
}

/** From a press on "next month" to the end of the frame that shows its sessions, also over to another document. */
export async function navigated(page: Page, { next, nextTitle }: Contender): Promise<number> {
	await pause(A_LOOK_MS);
	const start = await page.ask('leave', next, nextTitle);
	// Not asked before it is over: a question would take its time from the new document.
	await pause(OVER_MS);
	const { title, at } = await page.ask('arrived');
	if (typeof title === 'string' && title !== nextTitle) throw new Error(`“${title}” came, not ${nextTitle}`);
	if (!(at > start)) throw new Error(`${nextTitle} was not seen within ${OVER_MS} ms`);
	return at - start;
}
