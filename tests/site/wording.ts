/** The words of pages as readers meet them, and what jars in them. */
import type { Found, Page } from './built.ts';

const HIDDEN = new Set(['script', 'style', 'svg']);
/** The texts of a page that are seen or read aloud. */
export const textsOf = (page: Page) =>
	page.texts.filter(({ inside }) => !inside.some((tag) => HIDDEN.has(tag)));

/** Function words that stand in sentences but hardly in names. */
const SENTENCE =
	/(?<!\p{L})(và|của|các|những|được|không|cho|tại|này|đến|từ|với|là|có|một|người|trong|hoạt động|miễn phí|chưa)(?!\p{L})/giu;
const vietnameseWords = (text: string) => new Set(text.toLowerCase().match(SENTENCE) ?? []).size;

/** Vietnamese sentences on English pages that no `lang` announces; each text once. */
export function unmarkedVietnamese(pages: readonly Page[]): Found[] {
	const found = new Map<string, Found>();
	for (const page of pages.filter(({ language }) => language === 'en'))
		for (const { text, lang, inside } of textsOf(page))
			if (lang === 'en' && !inside.includes('title') && vietnameseWords(text) >= 2 && !found.has(text))
				found.set(text, { address: page.address, words: text.slice(0, 100) });
	return [...found.values()];
}

/** Spaces before a comma, a full stop or a semicolon. */
export const looseSpaces = (pages: readonly Page[]): Found[] =>
	pages.flatMap(({ address, html }) => {
		const words = html.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '');
		return [...words.matchAll(/[\p{L}\d>] +[,.;][\s<]/gu)].map(({ index }) => ({
			address,
			words: words.slice(Math.max(0, index - 30), index + 10),
		}));
	});

/** An invitation to ask, as content and pages have it. */
const ASK = /vui lòng hỏi/giu;
/** Pages of maps and calendars lead out, too, and nobody there can be asked. */
const NOBODY = /openstreetmap|google|outlook|office/;
/** A way to ask whom the page is about: a telephone, or a page of theirs. Sources bear another rel; the foot has the site's own mailbox. */
const isChannel = ({ href = '', rel }: Readonly<Record<string, string | undefined>>): boolean =>
	href.startsWith('tel:') || (href.startsWith('http') && rel === 'noopener' && !NOBODY.test(href));
/** Where a page invites to ask, and whether it holds a way to do so. Texts of the page itself: no title, no description. */
export const invitations = (pages: readonly Page[]): (Found & { readonly channel: boolean })[] =>
	pages.flatMap((page) => {
		const channel = page.elements.some(({ tag, attributes }) => tag === 'a' && isChannel(attributes));
		return textsOf(page)
			.filter(({ inside }) => !inside.includes('title'))
			.flatMap(({ text }) => (text.match(ASK) ?? []).map(() => text))
			.map((words) => ({ address: page.address, words: words.slice(0, 120), channel }));
	});
