/** What one visit asks of a page; it stands in every document of the tab as `bench`. Times in milliseconds. */
export interface InPage {
	/** When the page has come whole, and has fetched nothing for so long. */
	quiet(ms: number): Promise<void>;
	/** From the start of the document to the end of the first frame that shows an event. */
	firstEvent(): number;
	/** Of what has come to show the month, packed as the server sent it; pictures, icons and fonts are not counted. */
	bytes(): { readonly page: number; readonly scripts: number; readonly all: number };
	/** The element at the upper edge of the screen, as much of the calendar under it as there is room for. */
	toTop(selector: string): Promise<void>;
	/** Presses, and waits for what it brings. */
	open(selector: string, brings: string): Promise<void>;
	/** From a press to the end of the frame that shows what it does. */
	pressed(selector: string): Promise<number>;
	/** From a press to the end of the last frame that changed anything in sight. */
	settled(selector: string, watchedFor: number): Promise<number>;
	/** Presses the way to another month, perhaps to another document, and answers when that was since 1970. */
	leave(selector: string, title: string): number;
	/** The title that stands there, and when the month that was gone to was first seen, since 1970. */
	arrived(): { readonly title: string | null | undefined; readonly at: number };
}

/**
 * Runs in the page, at the start of each document. Nothing from outside itself is at hand there. `event` selects what the
 * calendar shows; so `many` are in sight only when the new month's own have come: the days around it hold fewer.
 */
export function watchPage(event: string, many: number): InPage {
	let first = Number.NaN;
	let next = Number.NaN;

	/** When the next frame has been painted. */
	const afterFrame = (then: () => void) => requestAnimationFrame(() => afterPaint(then));
	const afterPaint = (then: () => void) => {
		const painted = new MessageChannel();
		painted.port1.onmessage = then;
		painted.port2.postMessage(undefined);
	};
	/** Looks in each frame whether it is so, and notes when that frame is over. */
	const whenSeen = (isSeen: () => boolean, then: () => void) => {
		const look = () => {
			if (isSeen()) afterPaint(then);
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	};
	const element = (selector: string) => {
		const found = document.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`${location.href} has no ${selector}`);
		return found;
	};
	const now = () => performance.timeOrigin + performance.now();

	whenSeen(
		() => (document.querySelector(event)?.getBoundingClientRect().height ?? 0) > 0,
		() => {
			first = performance.now();
		},
	);

	return {
		quiet: (ms) =>
			new Promise((resolve) => {
				let since = performance.now();
				let fetched = -1;
				const look = setInterval(() => {
					const files = performance.getEntriesByType('resource').length;
					if (files !== fetched || document.readyState !== 'complete') since = performance.now();
					fetched = files;
					if (performance.now() - since < ms) return;
					clearInterval(look);
					resolve();
				}, 100);
			}),
		firstEvent: () => first,
		bytes() {
			const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
			const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
			const sum = (suffixes: RegExp) =>
				files
					.filter(({ name }) => suffixes.test(new URL(name).pathname))
					.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
			const ofPage = page?.encodedBodySize ?? Number.NaN;
			return { page: ofPage, scripts: sum(/\.js$/), all: ofPage + sum(/\.(js|css|json)$/) };
		},
		toTop(selector) {
			element(selector).scrollIntoView({ block: 'start', behavior: 'instant' });
			return new Promise((resolve) => afterFrame(resolve));
		},
		open(selector, brings) {
			element(selector).click();
			return new Promise((resolve) => whenSeen(() => document.querySelector(brings) !== null, resolve));
		},
		pressed: (selector) =>
			new Promise((resolve) => {
				const button = element(selector);
				const start = performance.now();
				button.click();
				afterFrame(() => resolve(performance.now() - start));
			}),
		settled: (selector, watchedFor) =>
			new Promise((resolve) => {
				const button = element(selector);
				const changes: { at: number; node: Node }[] = [];
				const frames: number[] = [];
				const start = performance.now();
				const watch = new MutationObserver((records) => {
					const at = performance.now() - start;
					for (const { target } of records) changes.push({ at, node: target });
				});
				watch.observe(document.body, {
					subtree: true,
					childList: true,
					characterData: true,
					// What can be seen: neither addresses nor data.
					attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-pressed', 'aria-expanded'],
				});
				button.click();
				const inSight = (node: Node) => {
					const box = (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
					return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
				};
				const frame = () =>
					afterFrame(() => {
						frames.push(performance.now() - start);
						if (performance.now() - start < watchedFor) {
							frame();
							return;
						}
						watch.disconnect();
						const last = Math.max(0, ...changes.filter(({ node }) => inSight(node)).map(({ at }) => at));
						resolve(frames.find((at) => at > last) ?? Number.NaN);
					});
				frame();
			}),
		leave(selector, title) {
			const way = element(selector);
			const start = now();
			// In the same document: the title, which has no name, is another, and the sessions have come.
			const heading = [...document.querySelectorAll('#root *')].find(
				({ children, textContent }) => children.length === 0 && /^tháng \d+ năm \d+$/.test(textContent ?? ''),
			);
			if (heading)
				whenSeen(
					() => heading.textContent === title && document.querySelectorAll(event).length >= many,
					() => {
						next = now();
					},
				);
			way.click();
			return start;
		},
		arrived: () => ({
			title: document.querySelector('h1')?.textContent,
			at: Number.isNaN(next) ? performance.timeOrigin + first : next,
		}),
	};
}
