import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Pattern } from '../../../../src/domain/sessions/pattern.ts';
import { LEDGER_FILE, ledgerText, readContent, readLedger } from '../../../../src/reader/index.ts';
import { judge } from '../../../../src/rules/check.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TEST_NOW, TEST_TODAY } from '../../../clock.ts';
import { TINY_CITY } from '../../../support/cities.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(root, { recursive: true }));
const write = (text: string) => writeFileSync(path.join(root, LEDGER_FILE), text);

describe('the ledger’s text', () => {
	test('has a record a line, sorted, and says the same when read and written again', () => {
		const text = ledgerText([
			{ collection: 'places', id: 'b', uids: [] },
			{ collection: 'events', id: 'a', uids: ['a_20261205', 'a'] },
		]);
		expect(text.split('\n').slice(3)).toEqual(['events/a: [a, a_20261205]', 'places/b: []', '']);
		write(text);
		const { ledger, findings } = readLedger(root, 'content');
		expect(findings).toEqual([]);
		expect(ledgerText(ledger?.lines ?? [])).toBe(text);
	});
	test('joins the two lines of a record that a merge of two branches leaves', () => {
		write('events/a: [a_20261205]\r\nevents/a: [a_20261206]\r\n');
		const { ledger, findings } = readLedger(root, 'content');
		expect(findings).toEqual([]);
		expect(ledgerText(ledger?.lines ?? [])).toContain('events/a: [a_20261205, a_20261206]\n');
	});
	test('keeps each form in which a pattern was published, and the time from which it was', () => {
		const when = whenSchema.parse({
			kind: 'weekly',
			days: ['wed'],
			from: '2026-12-02',
			time: { start: '08:00', end: '09:00' },
			except: ['2026-12-30'],
		}) as Pattern;
		const longer = { ...when, later: [{ from: '2026-12-10', time: { start: '09:00' } }] } as Pattern;
		const schedules = [
			{ event: 'a', since: '2026-12-10T07:00', when: longer },
			{ event: 'a', since: '2026-12-01T08:00', when },
		];
		const text = ledgerText([{ collection: 'events', id: 'a', uids: ['a'] }], schedules);
		expect(text).toContain(
			'events/a since 2026-12-01T08:00: {"kind":"weekly","from":"2026-12-02","days":["wed"],"time":{"start":"08:00","end":"09:00"},"except":["2026-12-30"]}\n',
		);
		write(text);
		const { ledger, findings } = readLedger(root, 'content');
		expect(findings).toEqual([]);
		expect(ledger?.schedules.get('a')).toEqual([schedules[1], schedules[0]]);
		expect(ledgerText(ledger?.lines ?? [], ledger?.schedules.get('a'))).toBe(text);
	});
	test('reports a pattern that cannot be read', () => {
		write('events/a since 2026-12-01T08:00: {"kind":"weekly"}\n');
		expect(readLedger(root, 'content').findings.map(({ rule }) => rule)).toEqual(['ledger-line']);
	});
	test('a catalogue without a ledger has none, and no finding', () =>
		expect(readLedger(path.join(root, 'khong-co'), 'content')).toEqual({ findings: [] }));
});

describe('npm run ledger', { timeout: 30_000 }, () => {
	const content = path.join(root, 'content');
	const file = path.join(content, LEDGER_FILE);
	const run = () =>
		execFileSync(process.execPath, ['scripts/ledger.ts'], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: content, SITE_NOW: TEST_NOW },
		});
	const rules = () => judge(readContent(content), TEST_TODAY).issues.map(({ rule }) => rule);

	test('notes what is published; what is new to it is no error', () => {
		cpSync(TINY_CITY, content, { recursive: true });
		writeFileSync(file, '');
		expect(rules()).toEqual([]);
		expect(run()).toContain('31 records, 12 calendar entries and 1 patterns are new');
		expect(rules()).toEqual([]);
	});
	test('adds nothing twice', () => {
		const before = readFileSync(file, 'utf8');
		expect(run()).toContain('0 records, 0 calendar entries and 0 patterns are new');
		expect(readFileSync(file, 'utf8')).toBe(before);
	});
	test('never forgets what is gone: the check goes on asking for it', () => {
		rmSync(path.join(content, 'events/ngay-mo-cua.yaml'));
		expect(rules()).toEqual(['published-record']);
		run();
		expect(readFileSync(file, 'utf8')).toContain('events/ngay-mo-cua: [');
		expect(rules()).toEqual(['published-record']);
	});
	test('with replacedBy in its place the check is content', () => {
		cpSync(path.join(TINY_CITY, 'events/ngay-mo-cua.yaml'), path.join(content, 'events/ngay-mo-cua.yaml'));
		const old = readFileSync(path.join(content, 'events/ngay-mo-cua.yaml'), 'utf8');
		writeFileSync(path.join(content, 'events/ngay-mo-cua.yaml'), `${old}replacedBy: ngay-hoi-sach-mau\n`);
		expect(rules()).toEqual([]);
	});
});
