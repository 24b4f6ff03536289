/** The same content, date and code give the same bytes, whatever the zone of the machine that built them. */
import { expect, it } from 'vitest';
import { builtSite } from './built.ts';

const here = builtSite('site');
const elsewhere = builtSite('site-elsewhere');

/** Where two files part, with a little of what comes before. */
function difference(file: string): string {
	const [a, b] = [here.read(file).toString('utf8'), elsewhere.read(file).toString('utf8')];
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const from = Math.max(0, at - 60);
	return `${file} at ${at}:\n  here:      ${a.slice(from, at + 80)}\n  elsewhere: ${b.slice(from, at + 80)}`;
}

it('two builds, one of them in New York, have the same files', () =>
	expect(elsewhere.files).toEqual(here.files));

it('with the same bytes', () => {
	const differing = here.files.filter(
		(file) => elsewhere.files.includes(file) && !here.read(file).equals(elsewhere.read(file)),
	);
	expect(differing.slice(0, 10).map(difference).join('\n')).toBe('');
});
