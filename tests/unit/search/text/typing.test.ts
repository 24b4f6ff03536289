import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTones } from '../../../../src/search/text/fold.ts';
import { fromTelex, fromVni } from '../../../../src/search/text/typing.ts';

describe('typed for Telex', () => {
	test.each([
		['thuw vieenj', 'thư viện'],
		['baor tangf', 'bảo tàng'],
		['dduwowngf', 'đường'],
		['truongwf', 'trường'],
		['nguowif cao tuooir', 'người cao tuổi'],
		['trung taam vawn hoas', 'trung tâm văn hóa'],
		['quoocs tees', 'quốc tế'],
		['hocj vex', 'học vẽ'],
		['Hueess', 'huế'],
	])('%s → %s', (typed, meant) => expect(fromTelex(typed)).toBe(meant));
	test.each(['museum for kids', 'art books', 'tranh', 'bảo tàng', '2026', 'xqzwvk', ''])(
		'"%s" is no Telex',
		(text) => expect(fromTelex(text)).toBeUndefined(),
	);
});

describe('typed for VNI', () => {
	test.each([
		['ba3o ta2ng', 'bảo tàng'],
		['thu7 vie6n5', 'thư viện'],
		['d9a5i no65i', 'đại nội'],
		['tru7o7ng2', 'trường'],
		['d9u7o7ng2', 'đường'],
		['va8n ho1a', 'văn hóa'],
	])('%s → %s', (typed, meant) => expect(fromVni(typed)).toBe(meant));
	test.each(['lop 6', '23/11', 'covid19', '2026', 'bảo tàng 1'])('"%s" is no VNI', (text) =>
		expect(fromVni(text)).toBeUndefined(),
	);
});

const TELEX: Readonly<Record<string, string>> = {
	'\u0301': 's',
	'\u0300': 'f',
	'\u0309': 'r',
	'\u0303': 'x',
	'\u0323': 'j',
	'\u0302': '2',
	'\u0306': 'w',
	'\u031B': 'w',
};
const VNI: Readonly<Record<string, string>> = {
	'\u0301': '1',
	'\u0300': '2',
	'\u0309': '3',
	'\u0303': '4',
	'\u0323': '5',
	'\u0302': '6',
	'\u031B': '7',
	'\u0306': '8',
};
/** A syllable as keys: marks of the letter behind it, the tone at the end. */
function keys(syllable: string, table: Readonly<Record<string, string>>): string {
	let tone = '';
	let typed = '';
	for (const sign of syllable.normalize('NFD')) {
		const key = table[sign];
		if (key === undefined) typed += sign === 'đ' ? (table === TELEX ? 'dd' : 'd9') : sign;
		else if (/[sfrxj1-5]/.test(key) && !(table === TELEX && key === '2')) tone = key;
		else typed += key === '2' && table === TELEX ? typed.at(-1) : key;
	}
	return typed + tone;
}
const syllable = fc
	.tuple(
		fc.constantFrom('', 'b', 'ch', 'đ', 'h', 'kh', 'l', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', 'v'),
		fc.constantFrom('a', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'iê', 'ươ', 'uô'),
		fc.constantFrom('\u0301', '\u0300', '\u0309', '\u0303', '\u0323'),
		fc.constantFrom('n', 'ng', 'm'),
	)
	.filter(([onset, nucleus]) => onset !== 'qu' || !/^[ouươư]/.test(nucleus))
	.map(([onset, nucleus, tone, coda]) => `${onset}${nucleus}${tone}${coda}`.normalize('NFC'));

test('a syllable typed with the keys of either method comes back', () => {
	fc.assert(
		fc.property(syllable, (word) => {
			expect(fromTelex(keys(word, TELEX))).toBe(placeTones(word));
			expect(fromVni(keys(word, VNI))).toBe(placeTones(word));
		}),
	);
});
