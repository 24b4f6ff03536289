import { createHash } from 'node:crypto';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demoCatalogue } from '../../../scripts/demo/catalogue.ts';
import { type ContentFile, contentFiles } from '../../../scripts/demo/files.ts';
import { MARKER, RefusedFolder, writeFolder } from '../../../scripts/demo/folder.ts';

const filesOf = (events: number, seed: number) => [...contentFiles(demoCatalogue({ events, seed }))];
const hashOf = (files: readonly ContentFile[]) => {
	const hash = createHash('sha256');
	for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
	return hash.digest('hex');
};

describe('the bytes of a made-up catalogue', () => {
	it('are the same for the same seed and size, whatever the zone', () => {
		const before = process.env.TZ;
		process.env.TZ = 'America/New_York';
		const west = hashOf(filesOf(80, 3));
		process.env.TZ = 'Pacific/Kiritimati';
		const east = hashOf(filesOf(80, 3));
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
		expect(east).toBe(west);
	});

	it('are others for another seed', () => expect(hashOf(filesOf(80, 4))).not.toBe(hashOf(filesOf(80, 3))));

	it('read back as the records they were made of', () => {
		const demo = demoCatalogue({ events: 40, seed: 2 });
		const texts = new Map([...contentFiles(demo)].map(({ path, text }) => [path, text]));
		expect(parse(texts.get('site.yaml') ?? '')).toEqual(demo.site);
		expect(parse(texts.get('wards.yaml') ?? '')).toEqual(demo.wards);
		expect(parse(texts.get('subjects.yaml') ?? '')).toEqual({ levels: demo.levels, subjects: demo.subjects });
		for (const { id, ...data } of demo.events)
			expect(parse(texts.get(`events/${id}.yaml`) ?? '')).toEqual(data);
	});

	it('quote every date, time and telephone number', () => {
		const text = filesOf(40, 2)
			.map((file) => file.text)
			.join('');
		expect(text).not.toMatch(/: \d{4}-\d{2}/);
		expect(text).not.toMatch(/: \d{1,2}:\d{2}/);
		expect(text).not.toMatch(/phone: [^"]/);
	});
});

describe('the folder a demo is written to', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'demo-'));
		mkdirSync(join(root, 'content'));
		writeFileSync(join(root, 'content', 'site.yaml'), 'real');
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const write = (out: string, files = filesOf(3, 1)) =>
		writeFolder(join(root, out), join(root, 'content'), files, 'made up');

	it('is made where there is none, with a marker', () => {
		expect(write('a/b')).toBe(filesOf(3, 1).length);
		expect(readFileSync(join(root, 'a/b', MARKER), 'utf8')).toBe('made up\n');
	});

	it('keeps nothing of an earlier demo', () => {
		write('a', filesOf(9, 1));
		write('a', filesOf(3, 1));
		expect(readdirSync(join(root, 'a/events'))).toHaveLength(3);
	});

	it.each(['content', 'content/events', 'content/../content'])('is never the site’s content: %s', (out) => {
		expect(() => write(out)).toThrow(RefusedFolder);
		expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toBe('real');
	});

	it('is never the site’s content by another name', () => {
		symlinkSync(join(root, 'content'), join(root, 'link'));
		expect(() => write('link')).toThrow(RefusedFolder);
		expect(() => write('link/new')).toThrow(RefusedFolder);
	});

	it('is never one that holds somebody’s files', () => {
		mkdirSync(join(root, 'mine'));
		writeFileSync(join(root, 'mine', 'site.yaml'), 'mine');
		expect(() => write('mine')).toThrow(RefusedFolder);
		expect(() => write('.')).toThrow(RefusedFolder);
		expect(readFileSync(join(root, 'mine/site.yaml'), 'utf8')).toBe('mine');
	});

	it('may be one beside it whose name only begins alike', () =>
		expect(write('content-demo')).toBeGreaterThan(0));
});
