/** The part of sax that the tests use; the package (of svgo, which is Astro's) brings no types. */
declare module 'sax' {
	interface Parser {
		onopentag: (node: { name: string; attributes: Record<string, string> }) => void;
		onclosetag: () => void;
		ontext: (text: string) => void;
		onerror: (error: Error) => void;
		write(xml: string): Parser;
		close(): void;
	}
	const sax: { parser(strict: boolean, options: { position: boolean }): Parser };
	export default sax;
}
