import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Issue, readContent, readContentInThreads } from '../../../../src/reader/index.ts';

const SITE = `name: {vi: Mẫu}
subtitle: {vi: Danh mục thử}
city: {vi: Mẫu}
url: https://mau.example
timezone: Asia/Tokyo
status: pilot
contact: {}
licence: {name: {vi: CC BY 4.0}, url: "https://creativecommons.org/licenses/by/4.0/"}
`;
const STORY = `title: {vi: Tủ sách}
who: {vi: Tổ dân phố}
what: {vi: Đặt một tủ sách.}
sources: [{title: Bài báo, on: "2026"}]
`;

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'reader-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function read(files: Record<string, string>) {
	for (const [path, text] of Object.entries(files)) {
		const file = join(root, 'content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return readContent(join(root, 'content'));
}

const where = ({ file, line, column, rule }: Issue) => `${file}:${line}:${column} ${rule}`;
const story = (text: string) => read({ 'site.yaml': SITE, 'stories/a.yaml': text }).issues.map(where);

describe('a directory', () => {
	it('that is not there is one error that names it and the variable', () => {
		const { issues } = readContent('/nowhere/content');
		expect(issues).toHaveLength(1);
		expect(issues[0]).toMatchObject({ file: '/nowhere/content', rule: 'content-dir', severity: 'error' });
		expect(issues[0]?.message.en).toBe('there is no content directory "/nowhere/content"');
		expect(issues[0]?.cure.vi).toBe('Tạo thư mục ấy, hoặc sửa biến môi trường CONTENT_DIR.');
	});

	it('with site.yaml alone is a sound, empty catalogue', () => {
		const { issues, records } = read({ 'site.yaml': SITE });
		expect(issues).toEqual([]);
		expect(records.events).toEqual([]);
		expect(records.site?.timezone).toBe('Asia/Tokyo');
	});

	it('that is empty lacks site.yaml and nothing else', () => {
		mkdirSync(join(root, 'content'));
		expect(readContent(join(root, 'content')).issues.map(where)).toEqual([
			'content/site.yaml:1:1 missing-file',
		]);
	});

	it('gives records by id, with the defaults of the schema', () => {
		const { records } = read({ 'site.yaml': SITE, 'stories/a.yaml': STORY, 'stories/b.yaml': STORY });
		expect(records.stories.map((s) => [s.id, s.draft, s.hosts])).toEqual([
			['a', false, []],
			['b', false, []],
		]);
	});

	it('keeps drafts: the catalogue leaves them out', () => {
		expect(
			read({ 'site.yaml': SITE, 'stories/a.yaml': `${STORY}draft: true\n` }).records.stories,
		).toHaveLength(1);
	});

	it('with a broken file still gives the sound ones, and knows the broken one by its id', () => {
		const { records, files, issues } = read({
			'site.yaml': SITE,
			'stories/a.yaml': 'title: {vi: "x}\n',
			'stories/b.yaml': STORY,
		});
		expect(records.stories.map((s) => s.id)).toEqual(['b']);
		expect(files.flatMap((f) => f.entries.map((e) => [e.id, e.record !== undefined]))).toEqual([
			['a', false],
			['b', true],
		]);
		expect(issues.map((i) => i.rule)).toEqual(['yaml-syntax']);
	});

	it('leaves README files, docs, hidden files and pictures beside records alone', () => {
		const { issues, otherFiles } = read({
			'site.yaml': SITE,
			'README.md': 'x',
			'docs/a.md': 'x',
			'stories/.DS_Store': 'x',
			'stories/a.gif': 'GIF89a',
		});
		expect(issues).toEqual([]);
		expect(otherFiles).toEqual(['README.md', 'docs/a.md', 'stories/a.gif']);
	});

	it('reads the same in threads as in one', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 4100 }, (_, i) => [`stories/s${i}.yaml`, i % 500 ? STORY : 'x: 1\n']),
		);
		const one = read({ 'site.yaml': SITE, ...files });
		expect(await readContentInThreads(join(root, 'content'))).toEqual(one);
		expect(one.records.stories).toHaveLength(4091);
	}, 60_000);
});

describe('a mistake is put at', () => {
	it('the key, when the key is unknown', () => {
		expect(story(`${STORY}  \nresul: {vi: Hay}\n`)).toEqual(['content/stories/a.yaml:6:1 unknown-key']);
	});

	it('the value, when the value is wrong', () => {
		expect(story(`${STORY}period: "31/12/2026"\n`)).toEqual(['content/stories/a.yaml:5:9 date']);
	});

	it('the parent’s key, when a field is missing in it', () => {
		expect(story(STORY.replace('{vi: Tủ sách}', '{en: Bookcase}'))).toEqual([
			'content/stories/a.yaml:1:1 missing',
		]);
		expect(story(STORY.replace('vi: Tổ dân phố', ''))).toEqual(['content/stories/a.yaml:2:1 missing']);
	});

	it('the first key of the file, when a field of the record is missing under a comment', () => {
		expect(story(`# ghi chú\n\n${STORY.replace(/^who.*\n/m, '')}`)).toEqual([
			'content/stories/a.yaml:3:1 missing',
		]);
	});

	it('the item of a list, when a field is missing in it', () => {
		expect(
			story(
				STORY.replace(
					'[{title: Bài báo, on: "2026"}]',
					'\n  - title: Bài báo\n    on: "2026"\n  - on: "2025"',
				),
			),
		).toEqual(['content/stories/a.yaml:7:5 missing']);
	});

	it('the key, when its value was left empty', () => {
		expect(story(STORY.replace('{vi: Tổ dân phố}', ''))).toEqual(['content/stories/a.yaml:2:1 type']);
	});

	it('the same place in files with Windows line ends and a byte order mark', () => {
		const text = `\ufeff${STORY}period: "x"\n`.replaceAll('\n', '\r\n');
		expect(story(text)).toEqual(['content/stories/a.yaml:5:9 date']);
	});

	it('the item of a list file', () => {
		const { issues } = read({
			'site.yaml': SITE,
			'topics.yaml': '- id: sach\n  name: {vi: Sách}\n- id: Hoa\n  name: {vi: Hoa}\n',
		});
		expect(issues.map(where)).toEqual(['content/topics.yaml:3:7 id']);
	});

	it('the item of a named list in a file that holds several', () => {
		const { issues } = read({
			'site.yaml': SITE,
			'subjects.yaml': 'levels: []\nsubject: []\nsubjects:\n  - id: toan\n    name: {vi: Toán}\n',
		});
		expect(issues.map(where)).toEqual([
			'content/subjects.yaml:2:1 unknown-key',
			'content/subjects.yaml:4:5 missing',
		]);
	});
});

it('reports one mistake once: an unquoted number is not also of the wrong type', () => {
	expect(story(STORY.replace('"2026"', '0234'))).toEqual(['content/stories/a.yaml:4:32 unquoted-number']);
	expect(story(STORY.replace('"2026"', '2026'))).toEqual(['content/stories/a.yaml:4:32 unquoted-number']);
});

it('takes no record on trust whose date was unquoted, though it reads like text', () => {
	const { records, issues } = read({
		'site.yaml': SITE,
		'stories/a.yaml': STORY.replace('"2026"', '2026-03-17'),
	});
	expect(issues.map((i) => i.rule)).toEqual(['unquoted-date']);
	expect(records.stories).toEqual([]);
});

it('finds every mistake of a file in one run', () => {
	const broken = 'title: {vi: ""}\nwho: x\nhot: 1\nwhat: {vi: Làm}\nsources: []\nward: Song Tren\n';
	expect(story(broken)).toEqual([
		'content/stories/a.yaml:1:13 empty',
		'content/stories/a.yaml:2:6 type',
		'content/stories/a.yaml:3:1 unknown-key',
		'content/stories/a.yaml:5:10 missing-source',
		'content/stories/a.yaml:6:7 id',
	]);
});
