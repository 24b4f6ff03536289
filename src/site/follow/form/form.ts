import type { FeedChoice } from './feeds.ts';
import type { Wanted } from './wanted.ts';

type Feeds = ReadonlyMap<string, FeedChoice>;

/** What the fields say. */
export function wantedOf(form: HTMLFormElement): Wanted {
	const fields = new FormData(form);
	const text = (name: string) => String(fields.get(name) ?? '');
	return { what: text('what'), entry: text('entry'), audience: text('audience') };
}

/** Puts a choice into the fields, with the lists that belong to it. A choice of no radio leaves none marked. */
export function fillForm(form: HTMLFormElement, wanted: Wanted, feeds: Feeds): void {
	let group: string | undefined;
	for (const radio of form.querySelectorAll<HTMLInputElement>('[name=what]')) {
		radio.checked = radio.value === wanted.what;
		if (radio.checked) group = radio.dataset.group;
	}
	const entries = group === undefined ? [] : below(feeds, wanted.what);
	fillSelect(form, 'entry', entries, wanted.entry, group);
	fillSelect(
		form,
		'audience',
		wanted.entry ? below(feeds, `${wanted.what}/${wanted.entry}`) : [],
		wanted.audience,
	);
}

/** Keys exactly one step below `key`, with the words that are theirs alone. */
function below(feeds: Feeds, key: string): (readonly [id: string, title: string])[] {
	const whole = feeds.get(key)?.title;
	return [...feeds].flatMap(([other, { title }]) => {
		const id = other.startsWith(`${key}/`) ? other.slice(key.length + 1) : '';
		if (!id || id.includes('/')) return [];
		return [[id, whole === undefined ? title : title.slice(whole.length + ' · '.length)] as const];
	});
}

function fillSelect(
	form: HTMLFormElement,
	name: string,
	options: readonly (readonly [id: string, title: string])[],
	value: string,
	label?: string,
): void {
	const field = form.querySelector<HTMLElement>(`[data-of=${name}]`);
	const select = field?.querySelector('select');
	if (!field || !select) return;
	field.hidden = options.length === 0;
	const words = field.querySelector('span');
	if (words && label !== undefined) words.textContent = label;
	// The first option, "choose" or "everyone", stays.
	select.length = 1;
	for (const [id, title] of options) select.add(new Option(title, id));
	select.value = value;
	if (select.selectedIndex < 0) select.value = '';
}
