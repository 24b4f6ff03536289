/** What may lie in a folder beside files: each is an issue that names the path, and nothing of it is read. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../../src/reader/index.ts';
import { checkContent } from '../../../../src/rules/check.ts';
import { report } from '../../../../src/rules/kit/report.ts';
import { withContent } from '../../../content/lay-over.ts';
import { TINY_CITY } from '../../../support/cities.ts';

const NOW = '2026-11-22T08:00';
const PNG = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');

/** Rule and path of each issue, after `change` was made to the tiny city. */
const found = (change: (dir: string) => void) =>
	withContent(undefined, async (dir) => {
		change(dir);
		const { issues } = await checkContent(dir, NOW);
		expect(report(issues, 'vi')).not.toContain('root:');
		return issues.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${rule} ${file}`);
	});

describe('links', () => {
	it.each([
		['a record from outside', '/etc/passwd', 'events/ra-ngoai.yaml'],
		['a record inside', 'thu-vien-mau.yaml', 'places/hang-xom.yaml'],
		['nothing', 'khong-co.yaml', 'events/khong.yaml'],
		['itself', 'vong.yaml', 'events/vong.yaml'],
		['the folder above', '..', 'events/len'],
		['a folder outside', '/etc', 'notices'],
		['a device without end', '/dev/zero', 'events/vo-tan.yaml'],
		['a list outside', '/etc/passwd', 'ledger.yaml'],
		['a picture outside', '/etc/passwd', 'og.png'],
	])('to %s are refused', async (_name, target, path) => {
		expect(await found((dir) => symlinkSync(target, join(dir, path)))).toEqual([`link content/${path}`]);
	});

	it('in the place of site.yaml are refused, and it is not called missing as well', async () => {
		const issues = await found((dir) => {
			rmSync(join(dir, 'site.yaml'));
			symlinkSync(join(TINY_CITY, 'site.yaml'), join(dir, 'site.yaml'));
		});
		expect(issues).toEqual(['link content/site.yaml']);
	});

	it('may lead to the content directory itself, which whoever starts the check has named', () =>
		withContent(undefined, async (dir) => {
			symlinkSync(dir, `${dir}-link`);
			expect((await checkContent(`${dir}-link`, NOW)).issues).toEqual([]);
		}));
});

describe('what is no file', () => {
	it.each(['events/ong.yaml', 'ledger.yaml', 'places/anh.png', 'notices'])('a pipe at %s', async (path) => {
		const issues = await found((dir) => spawnSync('mkfifo', [join(dir, path)]));
		expect(issues).toEqual([`not-a-file content/${path}`]);
	});
	it.each(['site.yaml', 'wards.yaml', 'ledger.yaml', 'plan/targets.yaml', 'days/x.yaml'])(
		'a folder at %s',
		async (path) => {
			const issues = await found((dir) => {
				rmSync(join(dir, path), { force: true });
				mkdirSync(join(dir, path, 'trong'), { recursive: true });
			});
			expect(issues).toContain(`not-a-file content/${path}`);
		},
	);
	it.each(['notices', 'pages', 'plan', 'docs'])('a file at %s', async (path) => {
		expect(await found((dir) => writeFileSync(join(dir, path), 'x'))).toEqual([
			`not-a-folder content/${path}`,
		]);
	});
	it('a name with controls in it is shown by their codes', async () => {
		const issues = await found((dir) => writeFileSync(join(dir, 'events/a\u001b[2J\n::x.yaml'), 'x'));
		expect(issues.filter((issue) => issue.startsWith('file-name'))).toEqual([
			'file-name content/events/a<U+001B>[2J ::x.yaml',
		]);
	});
	// Whoever is root may read everything.
	it.skipIf(process.getuid?.() === 0).each(['events/ngay-hoi-sach-mau.yaml', 'days'])(
		'what may not be read: %s',
		async (path) => {
			const issues = await found((dir) => chmodSync(join(dir, path), 0));
			expect(issues).toContain(`unreadable content/${path}`);
		},
	);
	it('a name that is no text', async () => {
		const issues = await found((dir) =>
			writeFileSync(
				Buffer.concat([Buffer.from(`${dir}/events/a`), Buffer.from([0xff]), Buffer.from('.yaml')]),
				'x',
			),
		);
		expect(issues).toEqual(['file-name content/events/a<U+FFFD>.yaml']);
	});
});

describe('large files are not read', () => {
	it.each([
		['a record', 'events/lon.yaml', 1_000_001],
		['a list', 'topics.yaml', 1_000_001],
		['a ledger', 'ledger.yaml', 8_000_001],
		['a picture', 'places/anh.png', 10_000_001],
	])('%s', async (_name, path, size) => {
		const issues = await found((dir) => {
			writeFileSync(join(dir, path), PNG);
			truncateSync(join(dir, path), size);
		});
		expect(issues.filter((issue) => !issue.startsWith('dangling-reference'))).toEqual([
			`file-size content/${path}`,
		]);
	});
});

describe('the shared picture', () => {
	it('is read as the check has passed it, and not if it has become a link or another kind since', () =>
		withContent(undefined, async (dir) => {
			const file = join(dir, 'og.png');
			writeFileSync(file, PNG);
			expect(readPicture(dir, 'og.png')).toEqual(PNG);
			writeFileSync(file, 'x');
			expect(() => readPicture(dir, 'og.png')).toThrow('og.png: not the picture');
			rmSync(file);
			symlinkSync('/etc/passwd', file);
			expect(() => readPicture(dir, 'og.png')).toThrow('og.png: not the picture');
		}));
});
