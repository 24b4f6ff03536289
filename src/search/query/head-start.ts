/**
 * Pagefind asks for its module, its table of contents, its list of pages and its program one after the other; on a slow
 * network each waits for the one before. Here they are on their way at once, and Pagefind gets them when it asks.
 */

import { download, type Fetcher } from '../../downloads/download.ts';
import { Stalled } from '../../downloads/patience.ts';
import type { Language } from '../../i18n/languages.ts';

export interface HeadStart {
	/** What Pagefind puts behind the address of its table of contents (`metaCacheTag`): a new one each time. */
	readonly tag: string;
	/** How many records the index of the language holds; undefined when the table of contents did not come. */
	readonly pages: Promise<number | undefined>;
	/** Runs `work`; whatever it fetches that is on its way already is not fetched again. */
	handOut<T>(fetcher: Fetcher, work: () => Promise<T>): Promise<T>;
}

/** The part of pagefind-entry.json that is used. */
interface TableOfContents {
	readonly languages?: Readonly<
		Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>
	>;
}

export function headStart(fetcher: Fetcher, base: string, language: Language, now: number): HeadStart {
	const under = new Map<string, Promise<Response>>();
	const begin = (name: string): Promise<Response> => {
		const ask = () => download(base + name, { fetcher });
		// A link of the page that could not fetch it answers once more with its failure: so a failure is asked again.
		const answer = ask().catch((error) => (error instanceof Stalled ? Promise.reject(error) : ask()));
		// Whoever asks for it hears of its failure; nobody may ask.
		answer.catch(() => undefined);
		under.set(base + name, answer);
		return answer;
	};
	const tag = String(now);
	const contents = begin(`pagefind-entry.json?ts=${tag}`);
	const pages = contents
		.then(async (response): Promise<number | undefined> => {
			// The shape is Pagefind's.
			const { languages } = (await response.clone().json()) as TableOfContents;
			const own = languages?.[language];
			if (!own) return undefined;
			begin(`pagefind.${own.hash}.pf_meta`);
			begin(`wasm.${own.wasm ?? 'unknown'}.pagefind`);
			return own.page_count;
		})
		// Pagefind meets the same answer, and says what is wrong with it.
		.catch(() => undefined);

	return {
		tag,
		pages,
		async handOut(fetcher, work) {
			const original = fetcher.fetch;
			fetcher.fetch = (input, init) => {
				const address = String(input);
				const answer = under.get(address);
				if (!answer) return original.call(fetcher, input, init);
				under.delete(address);
				// Pagefind goes on from its table of contents: what follows must be on its way by then.
				return answer === contents ? pages.then(() => contents) : answer;
			};
			try {
				return await work();
			} finally {
				fetcher.fetch = original;
			}
		},
	};
}
