/** Accept-Encoding, as RFC 9110 (12.5.3) reads it. */
export type Encoding = 'br' | 'gzip';

/** The best first: where a client likes both as much, the smaller answer. */
const OFFERED: readonly Encoding[] = ['br', 'gzip'];

/** The one that the client likes best; undefined for the file as it is. */
export function chooseEncoding(header: string): Encoding | undefined {
	const wishes = new Map<string, number>();
	for (const part of header.toLowerCase().split(',')) {
		const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
		const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
		wishes.set(name === 'x-gzip' ? 'gzip' : name, quality === undefined ? 1 : qualityOf(quality));
	}
	const wish = (name: string) => wishes.get(name) ?? wishes.get('*') ?? 0;
	const best = OFFERED.reduce((one, other) => (wish(other) > wish(one) ? other : one));
	// Not named, the file as it is comes last.
	return wish(best) > 0 && wish(best) >= (wishes.get('identity') ?? 0) ? best : undefined;
}

const qualityOf = (text: string): number =>
	/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
