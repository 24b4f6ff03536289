/**
 * Looks at a site again and again: node looker.ts FOLDER LOOKS ENOUGH. At least LOOKS times, and until there is a file
 * ENOUGH. Prints how often something was missing, and what.
 */
import { existsSync } from 'node:fs';
import { missing } from './sites.ts';

const [folder = '', least = '', enough = ''] = process.argv.slice(2);
const found = new Map<string, number>();
let bad = 0;
let looks = 0;
for (; looks < Number(least) || !existsSync(enough); looks++) {
	const lost = missing(folder);
	if (lost.length > 0) bad++;
	for (const what of lost) found.set(what, (found.get(what) ?? 0) + 1);
}
console.log(JSON.stringify({ looks, bad, what: Object.fromEntries(found) }));
