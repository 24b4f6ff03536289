/** Choosing a calendar on the subscribe page: the form, the address of the page and the panel always agree. */
import { CHOICE } from '../../links/choice.ts';
import { markInApp } from '../../view-time/in-app.ts';
import { drawChosen } from './chosen.ts';
import { type FeedChoice, feedChoices, unlistedFeed } from './feeds.ts';
import { fillForm, wantedOf } from './form.ts';
import { keyOfWanted, wantedIn } from './wanted.ts';

/** Milliseconds within which arrow keys that run through one field are one entry of the history. */
const ONE_STEP = 1000;

function start(form: HTMLFormElement, panel: HTMLElement) {
	const feeds = feedChoices(document);
	const [unknown, please, failed] = ['[data-unknown]', '[data-please]', '[data-failed]'].map((name) =>
		document.querySelector<HTMLElement>(name),
	);
	let asked = '';
	let last = { field: '', at: 0 };
	let byKeys = false;

	async function show(key: string) {
		asked = key;
		const wanted = wantedIn(key);
		fillForm(form, wanted ?? { what: '', entry: '', audience: '' }, feeds);
		const isGroup = wanted !== undefined && !wanted.entry && !feeds.has(key);
		const listed = feeds.get(key);
		// What another calendar offers must not stand there meanwhile.
		if (!listed && wanted?.entry) panel.hidden = true;
		const found = listed ?? (wanted?.entry ? await outside(key) : undefined);
		// Somebody may have chosen again while the file came.
		if (asked !== key) return;
		if (failed) failed.hidden = found !== 'failed';
		if (found === 'failed') return;
		const group = isGroup && form.querySelector('[data-of=entry]:not([hidden])') !== null;
		if (found) drawChosen(panel, key, found);
		panel.hidden = found === undefined;
		if (please) please.hidden = !group;
		if (unknown) unknown.hidden = found !== undefined || group;
		markInApp(document, navigator.userAgent);
	}

	const outside = (key: string): Promise<FeedChoice | 'failed' | undefined> =>
		unlistedFeed(`${panel.dataset.root}${key}.ics`, panel.dataset.site ?? '').catch(() => 'failed');
	failed?.querySelector('button')?.addEventListener('click', () => void show(asked));

	preferFor(panel, navigator.userAgent);
	const inAddress = () => new URLSearchParams(location.search).get(CHOICE) || 'all';

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', (event) => {
		const field = (event.target as HTMLInputElement | HTMLSelectElement).name; // the form has no other fields
		const wanted = wantedOf(form);
		const key = keyOfWanted(field === 'what' ? { ...wanted, entry: '', audience: '' } : wanted);
		const address = key === 'all' ? location.pathname : `${location.pathname}?${CHOICE}=${key}`;
		const now = performance.now();
		if (byKeys && last.field === field && now - last.at < ONE_STEP) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		last = { field, at: now };
		void show(key);
	});
	form.addEventListener('keydown', () => {
		byKeys = true;
	});
	form.addEventListener('pointerdown', () => {
		byKeys = false;
	});
	addEventListener('popstate', () => {
		last = { field: '', at: 0 };
		void show(inAddress());
	});
	// A browser that restores a page fills its fields from memory: the address decides.
	addEventListener('pageshow', () => void show(inAddress()));
}

/** What this device can use stands out. Nothing is taken away: the ways of other devices stand behind a fold. */
function preferFor(panel: HTMLElement, agent: string) {
	const device = /Android/.test(agent)
		? 'android'
		: /iPhone|iPad|Macintosh/.test(agent)
			? 'apple'
			: 'desktop';
	const ways = [...panel.querySelectorAll<HTMLElement>('[data-for]')];
	const isFor = (way: HTMLElement) => way.matches(`[data-for~=${device}]`);
	for (const way of ways) way.firstElementChild?.classList.toggle('main', isFor(way));
	const others = panel.querySelector<HTMLElement>('[data-others]');
	others?.querySelector('ul')?.append(...ways.filter((way) => !isFor(way)));
	if (others) others.hidden = false;
}

const form = document.querySelector<HTMLFormElement>('[data-chooser]');
const panel = document.querySelector<HTMLElement>('[data-chosen]');
if (form && panel) start(form, panel);
