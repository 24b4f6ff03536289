/**
 * The page that every contender has: a form, a line that says how many, a list of results with the markup of the
 * site's own (src/site/search/Result.tsx). Without React: what is compared is the search itself.
 */
import type { ShownCard } from '../minisearch.ts';

export interface Shown {
	readonly total: number;
	readonly cards: readonly ShownCard[];
}

declare global {
	interface Window {
		/** Milliseconds from the question to the frame that shows its results. */
		ask: (query: string) => Promise<number>;
	}
}

/** Answers the query of the address (`?q=…`) at once, and whatever `window.ask` is asked. */
export function answerBy(search: (query: string) => Promise<Shown>): void {
	const list = document.querySelector('ol');
	const status = document.querySelector('[role="status"]');
	async function answer(query: string): Promise<void> {
		const { total, cards } = await search(query);
		list?.replaceChildren(...cards.map(resultOf));
		if (status) status.textContent = `${total} kết quả cho “${query}”`;
		await painted();
	}
	window.ask = async (query) => {
		const start = performance.now();
		await answer(query);
		return performance.now() - start;
	};
	const tell = (detail: object) => dispatchEvent(new CustomEvent('answered', { detail }));
	answer(new URLSearchParams(location.search).get('q') ?? '').then(
		() => tell({ time: performance.now() }),
		(error) => tell({ failed: String(error) }),
	);
}

/** The end of the next frame. */
const painted = () =>
	new Promise<void>((resolve) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => resolve();
			channel.port2.postMessage(undefined);
		}),
	);

function resultOf({ type, url, title, kind, dates, place, ward, price, status }: ShownCard): HTMLElement {
	const item = document.createElement('li');
	item.dataset['result'] = type;
	const heading = item.appendChild(document.createElement('h2'));
	heading.appendChild(Object.assign(document.createElement('a'), { href: url, textContent: title }));
	const times = dates?.[0] && `${dates[0].start} – ${dates[0].end}`;
	for (const line of [
		[kind, status, times],
		[place, ward, price],
	]) {
		const tags = item.appendChild(document.createElement('p'));
		for (const text of line)
			if (text) tags.appendChild(Object.assign(document.createElement('span'), { textContent: text }));
	}
	return item;
}
