/**
 * The poster of one ward or place: which of the lines in the page are shown, as many as fit on the sheet. The choice
 * stands in the address (`?noi=thuan-hoa`), so that a ward's page can lead to its own poster. Loaded by posters only.
 */
import { localNow } from '../../domain/time/local-now.ts';
import { choose } from './poster-choice.ts';

function bindPoster(document: Document, zone: string): void {
	const form = document.querySelector<HTMLFormElement>('[data-choose]');
	const select = form?.querySelector('select');
	const poster = document.querySelector<HTMLElement>('[data-poster]');
	const list = poster?.querySelector<HTMLElement>('[data-room]');
	if (!form || !select || !poster || !list) return;
	const items = [...list.children] as HTMLElement[];
	const lines = items.map(({ dataset }) => ({
		areas: (dataset.areas ?? '').split(' '),
		linked: 'linked' in dataset,
		start: dataset.start ?? '',
		end: dataset.end ?? '',
		height: Number(dataset.height),
	}));
	const { heading = '', more: moreWords = '', city = '' } = form.dataset;

	function draw(area: string): void {
		const room = Number(list?.dataset.room);
		const { shown, more: left } = choose(lines, area, room, localNow(new Date(), zone));
		// Of the whole city the page holds only the first activities of each ward and place.
		const more = area === '' ? left + Number(poster?.dataset.left) : left;
		items.forEach((item, at) => {
			item.hidden = !shown.has(at);
		});
		const name = area === '' ? city : (select?.selectedOptions[0]?.text ?? '');
		const put = (part: string, text: string) => {
			const element = poster?.querySelector<HTMLElement>(part);
			if (element) element.textContent = text;
			return element;
		};
		put('[data-poster-area]', heading.replace('#', name));
		const rest = put('[data-poster-more]', moreWords.replace('#', String(more)));
		if (rest) rest.hidden = more === 0;
		const write = poster?.querySelector<HTMLElement>('[data-poster-write]');
		write?.classList.toggle('full', shown.size > 3);
		const label = write?.querySelector<HTMLElement>('p');
		if (label) label.textContent = (shown.size === 0 ? label.dataset.none : label.dataset.also) ?? '';
	}

	const wanted = new URLSearchParams(location.search).get('noi') ?? '';
	// An area that the page does not know is the whole city, not an empty sheet.
	if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
	draw(select.value);
	select.addEventListener('change', () => {
		const address = new URL(location.href);
		if (select.value) address.searchParams.set('noi', select.value);
		else address.searchParams.delete('noi');
		history.replaceState(null, '', address);
		draw(select.value);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
}

if (typeof document !== 'undefined') bindPoster(document, document.documentElement.dataset.zone ?? 'UTC');
