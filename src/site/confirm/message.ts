/** The message of an institution that has looked through its records. Texts only; it is sent by a person. */
import type { ShownRecord } from './shown-record.ts';
import { confirmWords } from './words.ts';

interface Looked {
	/** Name of the institution. */
	readonly place: string;
	/** Name of the site, and its address without a slash at the end. */
	readonly site: string;
	readonly origin: string;
	/** In words. */
	readonly today: string;
	readonly records: readonly ShownRecord[];
	/** What is wrong, by the address of a record; empty texts say nothing. */
	readonly wrong: Readonly<Record<string, string>>;
	/** What is missing altogether. */
	readonly more: string;
}

const LONGEST = 600;
const oneLine = (text: string) =>
	text
		.replace(/[\p{C}\s]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);

export function messageOf({ place, site, origin, today, records, wrong, more }: Looked): string {
	const faults = records.flatMap(({ title, url }) => {
		const words = oneLine(wrong[url] ?? '');
		return words ? [`- ${title}: ${words} (${origin}${url})`] : [];
	});
	const also = oneLine(more);
	const count = records.length;
	return [
		confirmWords.dear,
		...(faults.length > 0
			? [
					confirmWords.someWrong(place, site, count, today),
					...faults,
					...(faults.length < count ? [confirmWords.others] : []),
				]
			: [confirmWords.allRight(place, site, count, today)]),
		...(also ? [`${confirmWords.also} ${also}`] : []),
		'',
		`${confirmWords.by} `,
	].join('\n');
}
