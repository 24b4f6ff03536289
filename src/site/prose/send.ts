/** The letter on the page of sending: filled in from the address and two choices, copied, or handed to a mail program. */
import { letterOf, mailLink } from './letter.ts';

const root = document.querySelector<HTMLElement>('[data-letter]');
const text = root?.querySelector('textarea');
if (root && text) start(root, text);

function start(root: HTMLElement, text: HTMLTextAreaElement): void {
	const query = new URLSearchParams(location.search);
	const { subject = '', body = '', wrongSubject = '', wrongBody = '' } = root.dataset;
	const [place, day] = ['noi', 'dip'].map((name) =>
		root.querySelector<HTMLSelectElement>(`select[name=${name}]`),
	);
	const mail = root.querySelector<HTMLAnchorElement>('[data-mail]');
	let drawn = text.value;
	let about = subject;

	const address = () => {
		if (mail) mail.href = mailLink(mail.href, about, text.value);
	};
	function draw(): void {
		const named = (select: HTMLSelectElement | null | undefined) =>
			select?.value ? (select.selectedOptions[0]?.text ?? '') : '';
		const { origin } = new URL(
			document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
		);
		const letter = letterOf(
			query,
			{ place: named(place), day: named(day) },
			{ subject, body, wrongSubject, wrongBody },
			origin,
		);
		about = letter.subject;
		root.toggleAttribute('data-wrong', letter.wrong);
		// What somebody has written stays.
		if (text.value === drawn) drawn = text.value = letter.body;
		address();
	}

	for (const [select, name] of [
		[place, 'noi'],
		[day, 'dip'],
	] as const) {
		const wanted = query.get(name);
		if (select && [...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
		select?.addEventListener('change', draw);
	}
	text.addEventListener('input', address);
	for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copies]'))
		button.addEventListener('click', async () => {
			const shown = root.querySelector<HTMLElement>(button.dataset.copies ?? '');
			if (shown && (await copied(shown))) button.textContent = button.dataset.words ?? '';
		});
	draw();
}

/** Browsers inside apps often forbid the first way; the text is then at least selected. */
async function copied(shown: HTMLElement): Promise<boolean> {
	const words = shown instanceof HTMLTextAreaElement ? shown.value : shown.innerText;
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		if (shown instanceof HTMLTextAreaElement) shown.select();
		else getSelection()?.selectAllChildren(shown);
		return document.execCommand('copy');
	}
}
