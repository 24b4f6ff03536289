/** Reads a feed by the letter of RFC 5545, with nothing of ours and no parser that forgives. */

export interface Line {
	readonly name: string;
	readonly params: string;
	readonly value: string;
}

export const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

export const lines = (text: string): Line[] => unfolded(text).split('\r\n').slice(0, -1).map(lineOf);

function lineOf(line: string): Line {
	const parts = /^([A-Z-]+)((?:;[A-Z-]+=[^:;"]+)*):(.*)$/s.exec(line);
	if (!parts) throw new Error(`not a property: ${JSON.stringify(line)}`);
	return { name: parts[1] ?? '', params: parts[2] ?? '', value: parts[3] ?? '' };
}

/** The lines of each VEVENT, and those before the first component. */
export function parts(text: string): { head: Line[]; events: Line[][] } {
	const all = lines(text);
	const first = all.findIndex((line, i) => i > 0 && line.name === 'BEGIN');
	const events: Line[][] = [];
	let open: Line[] | undefined;
	for (const line of all) {
		if (line.name === 'BEGIN' && line.value === 'VEVENT') open = [];
		else if (line.name === 'END' && line.value === 'VEVENT') {
			if (open) events.push(open);
			open = undefined;
		} else open?.push(line);
	}
	return { head: all.slice(1, first === -1 ? -1 : first), events };
}

export const valueIn = (event: readonly Line[], name: string): string | undefined =>
	event.find((line) => line.name === name)?.value;

export const plain = (value: string): string =>
	value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** Refuses bytes that are no UTF-8, and keeps a byte order mark where there is one. */
export const textOf = (bytes: Uint8Array): string =>
	new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
