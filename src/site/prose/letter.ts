/** The letter that a reader sends: a template, filled in by what the address and two choices say. Texts only, never markup. */

/** Templates, with "#1" and "#2" where something is put in. */
export interface Templates {
	readonly subject: string;
	/** #1 the place, #2 the occasion. */
	readonly body: string;
	/** #1 the title. */
	readonly wrongSubject: string;
	/** #1 the address. */
	readonly wrongBody: string;
}
export interface Letter {
	readonly subject: string;
	readonly body: string;
	/** It tells of a mistake on a page. */
	readonly wrong: boolean;
}

/** Anybody may write an address: no more of it than a title is long is taken, and nothing that cannot be seen. */
const LONGEST = 200;
const PAGE = /^\/[\w./-]{0,150}$/;
const plain = (text: string) =>
	text
		.replace(/[\p{C}\s]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);
/** What is put in is not looked through for further signs. */
const filled = (template: string, ...parts: readonly string[]) =>
	template.replace(/#([12])/g, (_, at: string) => parts[Number(at) - 1] ?? '');

/** `place` and `day` are names as the page has them; `origin` is where the site stands. */
export function letterOf(
	query: URLSearchParams,
	{ place, day }: { readonly place: string; readonly day: string },
	templates: Templates,
	origin: string,
): Letter {
	const page = query.get('sai') ?? '';
	if (!PAGE.test(page) || page.startsWith('//'))
		return { subject: templates.subject, body: filled(templates.body, place, day), wrong: false };
	const title = plain(query.get('ten') ?? '') || page;
	return {
		subject: filled(templates.wrongSubject, title),
		body: filled(templates.wrongBody, origin + page),
		wrong: true,
	};
}

/** A mail link with other words in it. */
export const mailLink = (address: string, subject: string, body: string): string =>
	`${address.split('?')[0]}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
