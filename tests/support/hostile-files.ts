/** Files that would keep a reader without limits busy for minutes, or fill the memory; each laid over the tiny city. */

const M = 1_000_000;
const event = (more: string) => `title: {vi: Một, en: One}
kind: talk
when: {kind: single, start: "2026-11-28T08:00"}
hosts: [thu-vien-mau]
sources: [{title: Nguồn, on: "2026-11-10"}]
${more}
`;
const days = (count: number) =>
	Array.from(
		{ length: count },
		(_, i) => `"${new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)}"`,
	);
const bomb = 'bcdefghij'
	.split('')
	.map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
	.join('\n');

/** What a file holds, by what it is; a path of its own where it is no event. */
export const hostileFiles: Readonly<Record<string, { readonly text: () => string; readonly path?: string }>> =
	{
		'a text of 100 MB': { text: () => event(`body: {vi: "${'x'.repeat(100 * M)}"}`) },
		'a text of just under 1 MB': { text: () => event(`body: {vi: "${'x'.repeat(M - 500)}"}`) },
		'a megabyte of zeros': { text: () => '\0'.repeat(M) },
		'a hundred thousand keys': {
			text: () => event(Array.from({ length: 70_000 }, (_, i) => `k${i}: 1`).join('\n')),
		},
		'thousands of keys': {
			text: () => event(Array.from({ length: 7500 }, (_, i) => `k${i}: 1`).join('\n')),
		},
		'one key thousands of times': { text: () => event('topics: [sach]\n'.repeat(5500)) },
		'a list of thirteen thousand extra sessions': {
			text: () =>
				event('').replace(
					/when:.*/,
					`when: {kind: weekly, days: [mon], from: "2026-01-05", extra: [${days(13_000).join(', ')}]}`,
				),
		},
		'a list of thirteen thousand bad dates': {
			text: () =>
				event('').replace(
					/when:.*/,
					`when: {kind: weekly, days: [mon], from: "2026-01-05", except: [${'"x", '.repeat(13_000)}]}`,
				),
		},
		'a list of dates without quotes': {
			text: () =>
				event('').replace(
					/when:.*/,
					`when: {kind: weekly, days: [mon], from: "2026-01-05", except: [${'2026-01-01, '.repeat(13_000)}]}`,
				),
		},
		'a list of numbers': { text: () => event(`topics: [${'1,'.repeat(19_500)}]`) },
		'a list of more numbers': { text: () => event(`topics: [${'1,'.repeat(29_000)}]`) },
		'one text of many lines': { text: () => event(`summary:\n${'  a\n'.repeat(39_000)}`) },
		'one text of too many lines': { text: () => 'a\n'.repeat(M / 2 - 1) },
		'a block of too many lines': {
			text: () => event(`body: {vi: x}\nsummary: |\n${'  a\n'.repeat(240_000)}`),
		},
		'a pattern from the first year to the last': {
			text: () =>
				event('').replace(
					/when:.*/,
					'when: {kind: weekly, days: [mon, tue, wed, thu, fri, sat, sun], from: "1967-01-01", until: "2051-12-31", skipHolidays: true}',
				),
		},
		'as many days off as a list may hold': {
			text: () =>
				event('').replace(
					/when:.*/,
					`when: {kind: weekly, days: [mon], from: "2026-01-05", except: [${days(1000).join(', ')}], extra: [${days(366).join(', ')}]}`,
				),
		},
		'as many sessions and changes as lists may hold': {
			text: () =>
				event(`changes: [${days(1000).map((day) => `{session: ${day}, status: cancelled}`)}]`).replace(
					/when:.*/,
					`when: {kind: sessions, sessions: [${days(2000).map((day) => `{start: ${day}}`)}]}`,
				),
		},
		'aliases that stand for billions': { text: () => `a: &a [x,x,x,x,x,x,x,x,x]\n${bomb}` },
		'lists in lists without end': { text: () => '['.repeat(M) },
		'lists in lists that are closed': { text: () => event(`topics: ${'['.repeat(900)}${']'.repeat(900)}`) },
		'dashes within dashes': { text: () => `${'- '.repeat(M / 2)}x` },
		'keys within keys': {
			text: () => Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
		},
		'nothing but quotes': { text: () => '"'.repeat(M) },
		'nothing but colons': { text: () => ': '.repeat(M / 2) },
		'nothing but exclamation marks': { text: () => '!a '.repeat(M / 3) },
		'nothing but stars': { text: () => '*a '.repeat(M / 3) },
		'nothing but line breaks': { text: () => '\n'.repeat(M) },
		'nothing but comments': { text: () => '#\n'.repeat(M / 2) },
		'one word without end': { text: () => event(`summary: {vi: "${'đ'.repeat(400_000)} Ð"}`) },
		'words with marks typed apart': { text: () => event(`summary: {vi: "${'e\u0301 '.repeat(200_000)}"}`) },
		'characters by their numbers': { text: () => event(`body: {vi: "${'&#xa9;'.repeat(6600)}"}`) },
		'Icelandic letters': { text: () => event(`summary: {vi: "${'Ð '.repeat(200_000)}"}`) },
		'escapes of controls': { text: () => event(`summary: {vi: "${'\\u0007'.repeat(150_000)}"}`) },
		'a thousand wrong references': {
			text: () => event(`topics: [${Array.from({ length: 13_000 }, (_, i) => `chu-de-${i}`).join(', ')}]`),
		},
		'thousands of wrong items of a list': { path: 'topics.yaml', text: () => '- {}\n'.repeat(7800) },
		'thousands of items that are no items': { path: 'topics.yaml', text: () => '- x\n'.repeat(9800) },
		'thousands of items of one id': {
			path: 'topics.yaml',
			text: () => '- {id: sach, name: {vi: a}}\n'.repeat(2150),
		},
		'a ledger of wrong lines': { path: 'ledger.yaml', text: () => 'x\n'.repeat(3 * M) },
		'a ledger of what is gone': {
			path: 'ledger.yaml',
			text: () => Array.from({ length: 200_000 }, (_, i) => `events/da-mat-${i}: [a${i}]\n`).join(''),
		},
	};
