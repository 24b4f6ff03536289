/**
 * Vietnamese letters of the nineties, when each font had an alphabet of its own in the places of Western letters. Which
 * one is meant, only the font's name tells: `.VnTime` and its kin are TCVN 5712 (VN3), `VNI-Times` and its kin VNI.
 */

const from = (places: string, letters: string): ReadonlyMap<string, string> => {
	const found = [...letters.replace(/\s/g, '')];
	return new Map(places.split(/\s+/).map((place, at) => [place, found[at] ?? '']));
};

/** TCVN 5712:1993 VN3, by place; capitals with a tone have none: fonts for capitals (`.VnTimeH`) draw them. */
const TCVN3: ReadonlyMap<string, string> = new Map(
	[
		...from(
			'a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad ae b5 b6 b7 b8 b9 bb bc bd be c6 c7 c8 c9 ca cb cc ce cf d0 d1 d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 e5 e6 e7 e8 e9 ea eb ec ed ee ef f1 f2 f3 f4 f5 f6 f7 f8 f9 fa fb fc fd fe',
			'Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ',
		),
	].map(([place, letter]) => [String.fromCharCode(Number.parseInt(place, 16)), letter]),
);

/** VNI writes most letters as a vowel and a sign behind it. */
const VNI_SIGNS: Readonly<Record<string, string>> = {
	a: 'ù á ø à û ả õ ã ï ạ ê ă é ắ è ằ ú ẳ ü ẵ ë ặ â â á ấ à ầ å ẩ ã ẫ ä ậ',
	e: 'ù é ø è û ẻ õ ẽ ï ẹ â ê á ế à ề å ể ã ễ ä ệ',
	o: 'ù ó ø ò û ỏ õ õ ï ọ â ô á ố à ồ å ổ ã ỗ ä ộ',
	ô: 'ù ớ ø ờ û ở õ ỡ ï ợ',
	u: 'ù ú ø ù û ủ õ ũ ï ụ',
	ö: 'ù ứ ø ừ û ử õ ữ ï ự',
	y: 'ù ý ø ỳ û ỷ õ ỹ',
};
const VNI_ALONE = 'ñ đ ô ơ ö ư í í ì ì æ ỉ ó ĩ ò ị î ỵ';

const pairs = (line: string): [string, string][] => {
	const letters = line.split(' ');
	return letters.flatMap((letter, at): [string, string][] =>
		at % 2 === 0 ? [[letter, letters[at + 1] ?? '']] : [],
	);
};
const small = [
	...Object.entries(VNI_SIGNS).flatMap(([vowel, line]) =>
		pairs(line).map(([sign, letter]): [string, string] => [vowel + sign, letter]),
	),
	...pairs(VNI_ALONE),
];
/** A capital is followed by a capital sign, in some programs by a small one. */
const VNI: ReadonlyMap<string, string> = new Map([
	...small.flatMap(([written, letter]): [string, string][] => [
		[written.toUpperCase(), letter.toUpperCase()],
		[written.charAt(0).toUpperCase() + written.slice(1), letter.toUpperCase()],
	]),
	...small,
]);
const VNI_LETTERS = new RegExp(
	[...VNI.keys()]
		.sort((a, b) => b.length - a.length)
		.map((written) => written.normalize('NFC'))
		.join('|'),
	'gu',
);

/** Whether a font has an alphabet of its own. */
export const isOldFont = (font: string): boolean => /^\.Vn|^VNI[- ]/i.test(font);

/** The text as its font showed it; a font of today leaves it as it is. */
export function inUnicode(text: string, font: string): string {
	if (/^\.Vn/i.test(font)) {
		const read = text.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3.get(letter) ?? letter);
		return /H$/.test(font) ? read.toUpperCase() : read;
	}
	return /^VNI[- ]/i.test(font)
		? text.normalize('NFC').replace(VNI_LETTERS, (written) => VNI.get(written) ?? written)
		: text;
}
