/** `npm run bench [-- --events 10000]`: measures everything that README.md records; a table, and bench.json at the root. */
import { rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SITE_NOW } from './clock.ts';
import type { FeedsMeasured } from './feeds.ts';
import { comparisonTable } from './fullcalendar/table.ts';
import { compareWithFullCalendar } from './fullcalendar.ts';
import { measureOccurrences } from './occurrences.ts';
import { readEvents } from './options.ts';
import { pollTable } from './poll-table.ts';
import { measurePolls } from './polls.ts';
import { searchTable, targets } from './search/table.ts';
import { compareSearch } from './search.ts';
import { type Sizes, sizesOf } from './sizes.ts';
import { watched } from './watched.ts';

const events = readEvents();
const demo = path.join('.build', `demo-${events}`);
const out = path.join('.build', 'bench', `site-${events}`);
const realOut = path.join('.build', 'bench', 'site');

interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit: 's' | 'ms' | 'MiB' | 'KB' | '';
	/** At most this, where the figure has a target. */
	readonly target?: number;
}
const figures: Figure[] = [];
function note(what: string, value: number, unit: Figure['unit'], target?: number): void {
	const figure = {
		what,
		value: Math.round(value * 100) / 100,
		unit,
		...(target === undefined ? {} : { target }),
	};
	figures.push(figure);
	const judged = target === undefined ? '' : `  (≤ ${target} ${unit}: ${value <= target ? 'ok' : 'OVER'})`;
	console.log(`${what.padEnd(62)} ${String(figure.value).padStart(9)} ${unit.padEnd(4)}${judged}`);
}
const kb = (bytes: number) => bytes / 1024;

console.log(`${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
const begun = { load: os.loadavg()[0] ?? 0 };

for (const size of new Set([1000, events, 50_000])) {
	const { output } = await watched(['scripts/bench/feeds.ts', '--events', String(size)], {});
	const feeds: FeedsMeasured = JSON.parse(output);
	const at = (target: number) => (size === 10_000 ? target : undefined);
	note(
		`calendar feeds of ${size} events: ${feeds.feeds} files, ${Math.round(kb(feeds.bytes))} KB`,
		feeds.seconds,
		's',
		at(15),
	);
	note('  processor time', feeds.work, 's');
	note('  processor time for each 1,000 entries of one language', (feeds.ours / feeds.entries) * 1000, 's');
	note('  time against bare ical-generator (0.8 of its speed is 1.25)', feeds.ours / feeds.bare, '', 1.25);
	note('  most memory, the made-up city included', feeds.peakMiB, 'MiB', at(1024));
}

for (const endless of [false, true]) {
	const { records, sessions, seconds } = measureOccurrences(endless);
	const patterns = endless ? 'patterns without an end' : 'patterns';
	note(`occurrences of ${records} ${patterns}, 18 months: ${sessions}`, seconds, 's', 1);
}

rmSync(demo, { recursive: true, force: true });
const made = await watched(['scripts/demo.ts', '--events', String(events), '--out', demo], {});
note(`demo catalogue of ${events} events`, made.seconds, 's');

const checks = [];
for (let run = 0; run < 3; run++)
	checks.push(await watched(['scripts/check.ts'], { CONTENT_DIR: demo, SITE_NOW }));
// Other work on the machine only adds: the shortest run is the nearest to the truth.
const checked = checks.reduce((best, run) => (run.seconds < best.seconds ? run : best));
note('check of it, the best of three runs', checked.seconds, 's', 10);
note('check of it: processor time', checked.work, 's');
note('check of it: most memory, all processes', checked.peakMiB, 'MiB');

const built = await watched(['scripts/build.ts', '--out', out], { CONTENT_DIR: demo, SITE_NOW });
note('build of it in both languages', built.seconds, 's');
for (const [, step = '', seconds = ''] of built.output.matchAll(/^(.+)… (?:[\s\S]*?)([\d.]+) s$/gm))
	note(`  ${step.toLowerCase()}`, Number(seconds), 's');
note('build of it: processor time', built.work, 's');
note('build of it: most memory, all processes together', built.peakMiB, 'MiB', 2048);
note('build of it: most memory, largest process', built.largestMiB, 'MiB');
sizes('demo', sizesOf(out));

await watched(['scripts/build.ts', '--out', realOut], { SITE_NOW });
sizes('site', sizesOf(realOut), true);

const someEvents = path.join('.build', 'demo-1000');
rmSync(someEvents, { recursive: true, force: true });
await watched(['scripts/demo.ts', '--events', '1000', '--out', someEvents], {});
for (const [name, content] of [
	['site', 'content'],
	['demo of 1000', someEvents],
] as const) {
	const polled = await measurePolls(name.replaceAll(' ', '-'), content, SITE_NOW);
	console.log(`\n${pollTable(polled)}\n`);
	for (const { server, files, polls } of polled)
		for (const { when, sent } of polls.slice(1))
			note(
				`${name}: of ${files} feeds, sent again by ${server} ${when}`,
				sent,
				'',
				when === 'after one edit' ? undefined : 0,
			);
}

function sizes(name: string, size: Sizes, judged = false): void {
	const at = (target: number) => (judged ? target : undefined);
	note(`${name}: pages`, size.pages, '');
	note(`${name}: JavaScript of an event page (heaviest)`, kb(size.readingScript), 'KB', at(5));
	note(`${name}: HTML and CSS of an event page (heaviest)`, kb(size.eventPage), 'KB', at(14));
	note(`${name}: HTML and CSS of an event page (median)`, kb(size.eventPageMedian), 'KB');
	note(`${name}: HTML and CSS of home`, kb(size.home), 'KB', at(30));
	note(`${name}: fonts of a first visit`, kb(size.fonts), 'KB', at(50));
	note(`${name}: search index, ${size.search.files} files`, kb(size.search.bytes), 'KB');
	note(`${name}: everything, uncompressed`, kb(size.siteBytes), 'KB');
}

const comparison = await compareWithFullCalendar({});
console.log(`\n${comparisonTable(comparison)}\n`);
for (const [name, measured] of [
	['our month', comparison.ours],
	['FullCalendar 7', comparison.fullCalendar],
] as const) {
	const judged = name === 'our month';
	note(`${name}: page with its data`, kb(measured.pageBytes), 'KB', judged ? 40 : undefined);
	note(
		`${name}: everything`,
		kb(measured.bytes),
		'KB',
		judged ? kb(comparison.fullCalendar.bytes) : undefined,
	);
	note(
		`${name}: first event visible`,
		measured.firstEvent,
		'ms',
		judged ? comparison.fullCalendar.firstEvent : undefined,
	);
	note(`${name}: filter to paint`, measured.filter, 'ms', judged ? 30 : undefined);
	note(
		`${name}: next month`,
		measured.navigation,
		'ms',
		judged ? comparison.fullCalendar.navigation : undefined,
	);
}

const search = await compareSearch();
console.log(`\n${searchTable(search)}\n`);
for (const { what, value, unit, most } of targets(search)) note(`search: ${what}`, value, unit, most);
for (const [name, { bytesInUse, first, warm }] of Object.entries(search.asked)) {
	note(`search, ${name}: bytes once five queries are answered`, kb(bytesInUse), 'KB');
	note(`search, ${name}: first results`, first, 'ms');
	note(`search, ${name}: warm query, median`, warm.median, 'ms');
	note(`search, ${name}: warm query, p95`, warm.p95, 'ms');
}
for (const [name, share] of Object.entries(search.quality))
	if (name !== 'queries') note(`search, ${name}: right record in the first three, of 1`, share, '');

const over = figures.filter(({ value, target }) => target !== undefined && value > target);
const report = {
	date: new Date().toISOString().slice(0, 10),
	machine: {
		cores: os.cpus().length,
		processor: os.cpus()[0]?.model,
		memoryGiB: Math.round(os.totalmem() / 2 ** 30),
	},
	node: process.version,
	loadAtStart: begun.load,
	events,
	figures,
};
writeFileSync('bench.json', `${JSON.stringify(report, undefined, '\t')}\n`);
console.log(
	`\nbench.json written; ${over.length === 0 ? 'every target reached' : `${over.length} over target`}.`,
);
process.exitCode = over.length === 0 ? 0 : 1;
