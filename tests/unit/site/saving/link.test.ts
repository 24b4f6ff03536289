import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText, offerFromFile } from '../../../../src/site/saving/file.ts';
import { itemOf } from '../../../../src/site/saving/key.ts';
import { fragmentOf, offerOf } from '../../../../src/site/saving/link.ts';
import { MOST_SAVED } from '../../../../src/site/saving/store.ts';

const A = 'hoi-sach_20261123T0800';
const B = 'p.gio-doc-sach';
const DAY = 'trien-lam_20261201';

describe('a key', () => {
	it('stands for a session by its event and original start', () =>
		expect(itemOf(A)).toEqual({
			kind: 'session',
			key: A,
			event: 'hoi-sach',
			originalStart: '2026-11-23T08:00',
		}));
	it('of whole days has a date', () => expect(itemOf(DAY)).toMatchObject({ originalStart: '2026-12-01' }));
	it('stands for a programme', () =>
		expect(itemOf(B)).toEqual({ kind: 'programme', key: B, programme: 'gio-doc-sach' }));
	it.each([
		'',
		'hoi-sach',
		'hoi-sach_20260230',
		'hoi-sach_20261123T2500',
		'_20261123',
		'p.',
		'p.Hội',
		'__proto__',
		'constructor',
		`${'a'.repeat(81)}_20261123`,
		'<script>_20261123',
	])('is not %j', (text) => expect(itemOf(text)).toBeUndefined());
});

describe('a link', () => {
	it('carries the list there and back', () =>
		expect(offerOf(fragmentOf([A, B, DAY]))).toEqual({ keys: [A, B, DAY], refused: 0 }));

	it('of any keys survives the encoding that messengers do', () =>
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.stringMatching(/^p\.[a-z0-9][a-z0-9-]{0,20}$/), { maxLength: 50 }),
				(keys) => {
					const fragment = fragmentOf(keys);
					const encoded = fragment.replaceAll(',', '%2C');
					if (keys.length > 0) expect(offerOf(encoded)).toEqual({ keys, refused: 0 });
				},
			),
			{ numRuns: 30 },
		));

	it('is none of ours without its name', () => {
		for (const fragment of ['', '#', '#menu', '#d-2026-11-23', '#themes=x'])
			expect(offerOf(fragment)).toBeUndefined();
	});

	it('of junk offers nothing and never throws', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (junk) => {
				const offer = offerOf(`#them=${junk}`);
				expect(offer?.keys.every((key) => itemOf(key) !== undefined)).toBe(true);
			}),
		));

	it('keeps what can be read beside what cannot', () =>
		expect(offerOf(`#them=%E0%A4%A,${A},<b>,${A},,__proto__`)).toEqual({ keys: [A], refused: 3 }));

	it('of 5,000 keys offers as many as a list holds, and says how many were left out', () => {
		const keys = Array.from({ length: 5000 }, (_, n) => `p.l-${n}`);
		const offer = offerOf(fragmentOf(keys));
		expect(offer?.keys).toEqual(keys.slice(0, MOST_SAVED));
		expect(offer?.refused).toBeGreaterThan(4000);
	});
});

describe('a file', () => {
	it('carries the list there and back', () =>
		expect(offerFromFile(fileText([A, B]), 'x.vn')).toEqual({ keys: [A, B], refused: 0 }));

	it('may be our own calendar file: folded lines, the two ends of a span, entries of others left out', () => {
		const calendar = [
			'BEGIN:VCALENDAR',
			`UID:${A}@hoc.example.org`,
			'UID:trien-lam_20261201-first@hoc.exam',
			' ple.org',
			'UID:trien-lam_20261201-last@hoc.example.org',
			'UID:hop-to_20261123T0800@work.example',
			'END:VCALENDAR',
		].join('\r\n');
		expect(offerFromFile(calendar, 'hoc.example.org')?.keys).toEqual([A, DAY]);
	});

	it.each(['', 'PK\u0003\u0004', '[]', '{"format":"other","items":[]}', '{"format":"my-calendar"}', 'null'])(
		'is not %j',
		(text) => expect(offerFromFile(text, 'x.vn')).toBeUndefined(),
	);
});
