/** Days as people type them at a command: `2026-10-28`, `28/10/2026`, `28/10`. */
import { datesIn } from '../intake/values/dates.ts';
import { smooth } from '../intake/values/letters.ts';

/** The one day that a text names, in ISO form; undefined where it names none, several, or more than a day. */
export function daySaid(text: string, today: string): string | undefined {
	const plain = smooth(text);
	const [found, more] = datesIn(plain, today);
	return found && !more && found.at === 0 && found.until === plain.length ? found.date : undefined;
}
