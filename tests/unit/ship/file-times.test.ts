import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setFileTimes, timeOfContent } from '../../../src/ship/file-times.ts';
import { publish } from '../../../src/ship/publish.ts';

const bytes = (text: string) => Buffer.from(text);

describe('the time that stands for a content', () => {
	it('is the same for the same bytes, and another for others of the same length', () => {
		expect(timeOfContent(bytes('08:00'))).toBe(timeOfContent(bytes('08:00')));
		expect(timeOfContent(bytes('08:00'))).not.toBe(timeOfContent(bytes('09:00')));
	});
	it('never changes: tags that readers hold would all be lost at once', () =>
		expect([timeOfContent(bytes('')), timeOfContent(bytes('BEGIN:VCALENDAR\r\n'))]).toMatchInlineSnapshot(`
			[
			  1586155152,
			  1472436112,
			]
		`));
	it('lies in even seconds between 1990 and 2024, as archives of all kinds can keep it', () => {
		const times = Array.from({ length: 2000 }, (_, at) => timeOfContent(bytes(`${at}`)));
		expect(times.every((seconds) => seconds % 2 === 0)).toBe(true);
		expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.UTC(1990, 0, 1) / 1000);
		expect(Math.max(...times)).toBeLessThan(Date.UTC(2024, 1, 1) / 1000);
		expect(new Set(times).size).toBe(times.length);
	});
});

describe('the files of a built site', () => {
	let folder = '';
	const built = () => path.join(folder, 'built');
	const file = (site: string, name: string) => path.join(folder, site, name);
	const seconds = (site: string, name: string) => statSync(file(site, name)).mtimeMs / 1000;
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'times-'));
		mkdirSync(file('built', 'ics'), { recursive: true });
		writeFileSync(file('built', 'ics/all.ics'), 'lịch');
		writeFileSync(file('built', 'index.html'), '');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('carry the time of their content, whenever they were written', () => {
		setFileTimes(built());
		expect(seconds('built', 'ics/all.ics')).toBe(timeOfContent(bytes('lịch')));
		utimesSync(file('built', 'index.html'), 1, 1);
		setFileTimes(built());
		expect(seconds('built', 'index.html')).toBe(timeOfContent(bytes('')));
	});
	it('keep it when the site is published', () => {
		setFileTimes(built());
		publish(built(), path.join(folder, 'live'));
		expect(seconds('live', 'ics/all.ics')).toBe(timeOfContent(bytes('lịch')));
	});
});
