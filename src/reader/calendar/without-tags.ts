/** Text of a calendar without what programs wrap it in: what looked like a paragraph is one, and nothing is markup. */

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};
/** Their content is for machines. */
const UNSEEN = ['script', 'style', 'head', 'title'];
/** In letters: nobody reads more of it, and every tag is looked for to the end. */
const LONGEST = 20_000;
const TAG = /^<\/?([a-z][a-z0-9]*)\b|^<!--|^<!doctype/i;

/** One line of words. Of text that holds no tag every sign stays as it is. */
export function withoutTags(whole: string): string {
	const text = whole.slice(0, LONGEST);
	if (!/<[a-z/!]/i.test(text)) return oneLine(/&(?:nbsp|amp|quot);/i.test(text) ? unescaped(text) : text);
	const small = text.toLowerCase();
	let words = '';
	let at = 0;
	while (at < text.length) {
		const open = text.indexOf('<', at);
		if (open < 0) break;
		words += text.slice(at, open);
		const tag = TAG.exec(text.slice(open, open + 30));
		const close = tag ? text.indexOf(tag[0] === '<!--' ? '-->' : '>', open) : -1;
		if (!tag || close < 0) {
			words += '<';
			at = open + 1;
			continue;
		}
		words += ' ';
		const name = tag[1]?.toLowerCase() ?? '';
		const hidden = UNSEEN.includes(name) && text[open + 1] !== '/';
		const end = hidden ? small.indexOf(`</${name}`, close) : -1;
		at = end > 0 ? end : close + (tag[0] === '<!--' ? 3 : 1);
	}
	return oneLine(unescaped(words + text.slice(at)));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const unescaped = (text: string): string =>
	text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
		if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
		return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
	});
