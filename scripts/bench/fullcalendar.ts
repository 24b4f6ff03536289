/**
 * Our month beside FullCalendar 7: the same sessions, the same machine, one run.
 * `npm run bench -- fullcalendar [--site DIR] [--content DIR] [--json FILE]`: builds what is missing.
 *
 * Both are served by scripts/lib/serve.ts in brotli and opened in Chromium at a quarter of the processor's speed
 * (scripts/bench/fullcalendar/visits.ts); times are medians of several visits. What is compared is what a reader waits
 * for: from the press to the frame that shows it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildCatalogue } from '../../src/catalogue/graph/graph.ts';
import { isLong, sessionsBetween } from '../../src/catalogue/time/sessions.ts';
import { readRecords } from '../../src/reader/index.ts';
import { demoCatalogue } from '../demo/catalogue.ts';
import { contentFiles } from '../demo/files.ts';
import { writeFolder } from '../demo/folder.ts';
import { readOptions } from '../lib/command-line.ts';
import { comparisonTable, isAhead } from './fullcalendar/table.ts';
import { type Measured, measureVisits } from './fullcalendar/visits.ts';
import { watched } from './watched.ts';

/** The demo of this size has about 500 sessions in these months (seed 1). */
const EVENTS = 2000;
const [MONTH, NEXT] = ['2026-12', '2027-01'];
const SITE_NOW = '2026-12-09T08:00';
const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Comparison {
	readonly sessions: number;
	readonly ours: Measured;
	readonly fullCalendar: Measured;
	/** Presses that FullCalendar has no counterpart to: in the panel of all filters, and on a phone's screen. */
	readonly panel: number;
	readonly phone: number;
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

	const { theirs: fullCalendar, ...measured } = await measureVisits(
		{
			directory: site,
			page: `/lich/${MONTH}/`,
			nextPage: `/lich/${NEXT}/`,
			event: 'table.month a[href^="/su-kien/"]',
			filter: '.quick button[data-facet="phi"]',
			next: 'a[rel="next"]',
			nextTitle: 'Tháng Một 2027',
			panel: { open: '.filter-open', choice: 'input[name="phi"][value="mien-phi"]' },
		},
		{
			directory: theirs,
			page: '/',
			nextPage: `/${NEXT}.json`,
			event: '#root a[href^="/su-kien/"]',
			filter: '#free',
			next: '[aria-label="Tiếp"]',
			nextTitle: 'tháng 1 năm 2027',
		},
	);
	return { sessions, fullCalendar, ...measured };
}

/** FullCalendar's page, bundled as its README says; returns how many sessions its month holds. */
async function buildTheirs(content: string, out: string): Promise<number> {
	const catalogue = buildCatalogue(await readRecords(content), SITE_NOW);
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

if (import.meta.main) {
	const values = readOptions(
		'node scripts/bench/fullcalendar.ts [--site DIR] [--content DIR] [--json FILE]',
		{
			site: { type: 'string' },
			content: { type: 'string' },
			json: { type: 'string' },
		},
	);
	const comparison = await compareWithFullCalendar(values);
	console.log(comparisonTable(comparison));
	if (values.json) {
		mkdirSync(path.dirname(values.json), { recursive: true });
		writeFileSync(values.json, `${JSON.stringify(comparison, undefined, '\t')}\n`);
	}
	process.exitCode = isAhead(comparison) ? 0 : 1;
}
