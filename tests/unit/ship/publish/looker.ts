/** Looks at a site again and again: node looker.ts FOLDER LOOKS. Prints how often something was missing, and what. */
import { missing } from './sites.ts';

const [folder = '', looks = ''] = process.argv.slice(2);
const found = new Map<string, number>();
let bad = 0;
for (let look = 0; look < Number(looks); look++) {
	const lost = missing(folder);
	if (lost.length > 0) bad++;
	for (const what of lost) found.set(what, (found.get(what) ?? 0) + 1);
}
console.log(JSON.stringify({ looks: Number(looks), bad, what: Object.fromEntries(found) }));
