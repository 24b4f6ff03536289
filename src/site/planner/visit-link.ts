/** A plan as the fragment of a link: ids, dates and counts alone. What comes back may be of an older version, or of a hostile hand. */
import { isRealDate } from '../../domain/time/plain-date.ts';
import { emptyVisit, MOST_DATES, MOST_OFFERS, type Visit } from './visit.ts';

/** Longer ones are nobody's plan. */
const LONGEST = 2000;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `#v=1&o=a,b&l=tieu-hoc&g=4&p=38&a=3&w=2&d=2026-12-15,…&f=1`: words that a person can read. */
export function visitFragment({ offers, visitors, dates, flexible }: Visit): string {
	const { level, grade, pupils, adults, wheelchairs } = visitors;
	const parts = new URLSearchParams({ v: '1', o: offers.join(','), l: level });
	if (grade !== undefined) parts.set('g', String(grade));
	for (const [key, value] of [
		['p', pupils],
		['a', adults],
		['w', wheelchairs],
	] as const)
		parts.set(key, String(value));
	if (dates.length > 0) parts.set('d', dates.join(','));
	parts.set('f', flexible ? '1' : '0');
	return `#${parts.toString().replaceAll('%2C', ',')}`;
}

export interface ReadLink {
	readonly visit: Visit;
	/** All of it could be read. */
	readonly whole: boolean;
}

/** Undefined for a fragment that holds no plan. What cannot be read is left out. */
export function visitOfFragment(fragment: string): ReadLink | undefined {
	const parts = new URLSearchParams(fragment.replace(/^#/, '').slice(0, LONGEST));
	if (!parts.has('v')) return undefined;
	let whole = parts.get('v') === '1' && fragment.length <= LONGEST;
	const read = <T>(key: string, take: (text: string) => T | undefined, without: T): T => {
		const text = parts.get(key);
		if (text === null) return without;
		const value = take(text);
		if (value === undefined) whole = false;
		return value ?? without;
	};
	const count = (most: number) => (text: string) =>
		/^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
	const list = (text: string, most: number, sound: (one: string) => boolean) => {
		const all = text.split(',').filter(Boolean);
		const kept = [...new Set(all.filter(sound))].slice(0, most);
		if (kept.length < all.length) whole = false;
		return kept;
	};
	const grade = read<number | undefined>('g', count(12), undefined);
	const visit: Visit = {
		...emptyVisit,
		offers: read('o', (text) => list(text, MOST_OFFERS, (id) => ID.test(id)), []),
		visitors: {
			level: read('l', (text) => (text === '' || ID.test(text) ? text : undefined), ''),
			...(grade ? { grade } : {}),
			pupils: read('p', count(9999), 0),
			adults: read('a', count(9999), 0),
			wheelchairs: read('w', count(9999), 0),
		},
		dates: read('d', (text) => list(text, MOST_DATES, isRealDate), []),
		flexible: read('f', (text) => (text === '1' ? true : text === '0' ? false : undefined), true),
	};
	return { visit, whole };
}
