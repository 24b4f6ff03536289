/** A broken or empty catalogue never takes a good site down. Each case runs the real build. */
import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/time/wall-time.ts';
import { TEST_NOW } from '../clock.ts';
import { TINY_CITY } from '../support/cities.ts';
import { ROOT, siteIn } from './built.ts';

/** On the disk of the site: a built site is moved into place. */
const WORK = path.join(ROOT, '.build', 'test', 'bad-input');
/** The site alone, without the days that it would name. */
const SITE = readFileSync(path.join(TINY_CITY, 'site.yaml'), 'utf8').replace(/^mainDays:.*$/m, '');

interface Outcome {
	readonly status: number | null;
	readonly output: string;
}

function build(name: string, contentDir: string): Promise<Outcome> {
	const child = spawn(process.execPath, ['scripts/build.ts', '--out', path.join(WORK, 'out', name)], {
		cwd: ROOT,
		env: { ...process.env, CONTENT_DIR: contentDir, SITE_NOW: TEST_NOW, NODE_ENV: 'production' },
	});
	let output = '';
	const listen = (chunk: Buffer) => {
		output += chunk;
	};
	child.stdout.on('data', listen);
	child.stderr.on('data', listen);
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

/** A content directory of the named files of the tiny city, with others laid over. */
function content(
	name: string,
	take: readonly string[],
	write: Readonly<Record<string, string>> = {},
): string {
	const directory = path.join(WORK, 'content', name);
	mkdirSync(directory, { recursive: true });
	for (const file of take)
		cpSync(path.join(TINY_CITY, file), path.join(directory, file), { recursive: true });
	for (const [file, text] of Object.entries(write)) {
		mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
		writeFileSync(path.join(directory, file), text);
	}
	return directory;
}

/** By these together a build knows a site of its own, which it may replace (scripts/lib/out-folder.ts). */
const SITE_FILES = ['_headers', 'api/v1/index.json', 'ics/all.ics', 'index.html', 'sw.js'];
const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => !statSync(path.join(folder, file)).isDirectory())
		.sort();

function goodSite(name: string): string {
	const directory = path.join(WORK, 'out', name);
	for (const file of SITE_FILES) {
		mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
		writeFileSync(path.join(directory, file), 'the last good one');
	}
	return directory;
}

const LIBRARY =
	'title: {vi: Thư viện Một, en: Library One}\nkind: library-city\nownership: public\nsources:\n  - {title: Báo, on: "2026"}\n';

/** The check refuses more in one record. */
const MOST_SESSIONS = 2000;

/** Two thousand hours of one activity, as a machine would list them. */
function manySessions(): string {
	const sessions = Array.from(
		{ length: MOST_SESSIONS },
		(_, i) => `    - {start: "${addMinutes('2026-11-23T05:00', i * 60)}"}`,
	);
	return `title: {vi: Hai nghìn buổi, en: Two thousand sessions}\nkind: other\nhosts: [thu-vien]\nwhen:\n  kind: sessions\n  sessions:\n${sessions.join('\n')}\nsources:\n  - {title: Báo, on: "2026"}\n`;
}

const outcomes: Record<string, Outcome> = {};
const outcome = (name: string): Outcome => outcomes[name] ?? { status: null, output: 'not run' };

beforeAll(async () => {
	rmSync(WORK, { recursive: true, force: true });
	goodSite('broken');
	goodSite('nowhere');
	const whole = readdirSync(TINY_CITY);
	const run = async (name: string, directory: string) => {
		outcomes[name] = await build(name, directory);
	};
	// Two at a time: two cores.
	await Promise.all([
		(async () => {
			await run(
				'broken',
				content('broken', whole, {
					'events/hai-loi.yaml':
						'title: {vi: Hai lỗi}\nkind: talk\nwhen: {kind: single, start: "2026-02-30T08:00"}\nhosts: [khong-co]\nsources:\n  - {title: Báo, on: "2026"}\n',
					'places/mot-loi.yaml':
						'title: {vi: Một lỗi}\nkind: library-city\nownership: public\nphone: "0234 3822 425"\nsources:\n  - {title: Báo, on: "2026"}\n',
				}),
			);
			await run('empty', content('empty', [], { 'site.yaml': SITE }));
			await run(
				'endless-list',
				content('endless-list', [], {
					'site.yaml': SITE,
					'places/thu-vien.yaml': LIBRARY,
					'events/hai-nghin-buoi.yaml': manySessions(),
				}),
			);
		})(),
		(async () => {
			await run('nowhere', path.join(WORK, 'content', 'khong-co'));
			await run(
				'one-place',
				content('one-place', [], {
					'site.yaml': SITE,
					'places/thu-vien.yaml': LIBRARY,
				}),
			);
		})(),
	]);
}, 300_000);
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

describe('a broken record', () => {
	it('stops the build', () => expect(outcome('broken').status).toBe(1));
	it('is named with every other mistake, by file, line and column', () => {
		const { output } = outcome('broken');
		expect(output).toMatch(/events\/hai-loi\.yaml:3:\d+ /);
		expect(output).toMatch(/events\/hai-loi\.yaml:4:\d+ /);
		expect(output).toMatch(/places\/mot-loi\.yaml:4:\d+ /);
		expect(output).toContain('3 lỗi');
	});
	it('leaves the last good site in place, untouched, and says so', () => {
		const live = path.join(WORK, 'out', 'broken');
		expect(filesIn(live)).toEqual(SITE_FILES);
		expect(readFileSync(path.join(live, 'index.html'), 'utf8')).toBe('the last good one');
		expect(outcome('broken').output).toContain('last good one stays in place');
	});
	it('shows no stack trace', () => expect(outcome('broken').output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m));
});

describe('a record of as many sessions as one may hold', () => {
	const read = (file: string) => readFileSync(path.join(WORK, 'out', 'endless-list', file), 'utf8');

	it('builds', () =>
		expect(outcome('endless-list'), outcome('endless-list').output).toMatchObject({ status: 0 }));

	it('has a page that shows the nearest and counts the others', () => {
		const html = read('su-kien/hai-nghin-buoi/index.html');
		expect(html.length).toBeLessThan(150_000);
		expect(html.match(/<li data-start=/g)?.length).toBeLessThan(200);
	});
	it('has calendars of the nearest, within what phones take', () => {
		for (const file of ['ics/all.ics', 'en/ics/place/thu-vien.ics', 'ics/event/hai-nghin-buoi.ics']) {
			const text = read(file);
			const entries = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
			expect(entries, file).toBeGreaterThan(500);
			expect(entries, file).toBeLessThan(1000);
			expect(Buffer.byteLength(text), file).toBeLessThan(900 * 1024);
			expect(text).toMatch(/^DTSTART;TZID=[^:]+:20261123T050000\r$/m);
		}
	});
});

describe('CONTENT_DIR that points nowhere', () => {
	it('stops the build with one clear sentence that names it', () => {
		const { status, output } = outcome('nowhere');
		expect(status).toBe(1);
		expect(output).toContain('khong-co');
		expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
		expect(output).toContain('1 lỗi');
	});
	it('leaves the last good site in place', () =>
		expect(filesIn(path.join(WORK, 'out', 'nowhere'))).toEqual(SITE_FILES));
});

describe.each(['empty', 'one-place'])('a catalogue that is %s', (name) => {
	it('builds', () => expect(outcome(name), outcome(name).output).toMatchObject({ status: 0 }));

	it('has decent pages: named, with ways on, without holes, and never “0 sự kiện”', () => {
		const directory = path.join(WORK, 'out', name);
		expect(existsSync(directory), outcome(name).output).toBe(true);
		const { pages, files } = siteIn(directory);
		expect(pages.length).toBeGreaterThan(40);
		const bare: string[] = [];
		for (const { address, texts, html, elements } of pages) {
			expect(
				elements.filter(({ tag }) => tag === 'h1'),
				address,
			).toHaveLength(1);
			const said = texts.filter(({ inside }) => !inside.includes('script')).map(({ text }) => text);
			expect(said.join(' '), address).not.toMatch(
				/undefined|\bNaN\b|\[object |\b0 (sự kiện|hoạt động|events?)\b/,
			);
			if (/<(ul|ol)[^>]*>\s*<\/\1>(?!\s*<p)/.test(html)) bare.push(address);
		}
		expect(files).toEqual(
			expect.arrayContaining(['ics/all.ics', 'api/v1/events.json', 'sitemap.xml', 'robots.txt']),
		);
		const events = readFileSync(path.join(directory, 'api/v1/events.json'), 'utf8');
		expect(JSON.parse(events)).toEqual([]);
	});

	it('has a calendar that is valid without a single event', () => {
		const ics = readFileSync(path.join(WORK, 'out', name, 'ics/all.ics'), 'utf8');
		expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
		expect(ics).not.toContain('BEGIN:VEVENT');
	});
});
