/** Hours, dates and facts of a card as single words, each with the way back. */
import type { CardDates, SessionFacts } from './card.ts';

/** One word, so that a search for "0700" finds no place; as letters, since signs would part it. */
const SIGNS: readonly (readonly [sign: string, letter: string])[] = [
	['|', 'a'],
	['-', 'b'],
	[',', 'c'],
	['?', 'd'],
];
export const packHours = (hours: string): string =>
	SIGNS.reduce((text, [sign, letter]) => text.replaceAll(sign, letter), hours);
export const unpackHours = (packed: string): string =>
	SIGNS.reduce((text, [sign, letter]) => text.replaceAll(letter, sign), packed);

const FACTS = ['place', 'ward', 'access', 'status'] as const;
/** Fields of the facts of one session: these texts, and whether it takes place. */
export const FACTS_LENGTH = FACTS.length + 1;
/** Stands for what is left out. */
const NONE = '-';

export const packFacts = (facts: SessionFacts): string[] => [
	...FACTS.map((name) => facts[name] || NONE),
	facts.off ? '0' : '1',
];

export function unpackFacts(fields: readonly string[]): SessionFacts {
	const texts = FACTS.flatMap((name, at) => {
		const text = fields[at];
		return text === undefined || text === NONE ? [] : [[name, text] as const];
	});
	return { ...Object.fromEntries(texts), ...(fields[FACTS.length] === '0' ? { off: true } : {}) };
}

/** One word, so that a search for "2026" or "11" does not find every date: `20261123T0800/20261123T1000~@20261122T0800!`. */
export const packDates = ({ start, end, endEstimated, originalStart, own }: CardDates): string =>
	bare(`${start}/${end}`) +
	(endEstimated ? '~' : '') +
	(originalStart ? `@${bare(originalStart)}` : '') +
	(own ? '!' : '');

const bare = (local: string): string => local.replace(/[-:]/g, '');

export function unpackDates(packed: string): CardDates | undefined {
	const parts = /^(\d{8}(?:T\d{4})?)\/(\d{8}(?:T\d{4})?)(~?)(?:@(\d{8}(?:T\d{4})?))?$/.exec(packed);
	const [, start, end, estimated, original] = parts ?? [];
	if (!start || !end) return undefined;
	return {
		start: spread(start),
		end: spread(end),
		endEstimated: estimated === '~',
		...(original ? { originalStart: spread(original) } : {}),
	};
}

const spread = (packed: string): string =>
	packed.replace(
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?$/,
		(_, y: string, m: string, d: string, hour?: string, minute?: string) =>
			hour === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${hour}:${minute}`,
	);
