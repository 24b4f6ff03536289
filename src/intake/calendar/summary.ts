/** The first words of a longer description: whole sentences where they fit, else whole words. */

/** In UTF-16 units, as the schema counts. */
const LONGEST = 200;

export function summaryOf(description: string): string {
	if (description.length <= LONGEST) return description;
	const start = description.slice(0, LONGEST);
	const sentence = /^.{40,}[.!?](?=\s)/su.exec(start)?.[0];
	if (sentence) return sentence;
	const words = start.slice(0, LONGEST - 1).replace(/\s\S*$/, '');
	return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}
