import { changeSaved, readSaved, SAVED_CHANGED, type Saved, type Seen } from '../saving/store.ts';
import { wordsOf } from './words.ts';

/**
 * The buttons that save a session or programme, and the count beside the link to them. `data-save` holds the key;
 * on a row of a list it is left empty, for it follows from the row's link and start: five hundred keys would weigh.
 */
export function bindSaving(document: Document): void {
	const refresh = () => refreshSaving(document);
	document.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-save]'); // a click's target is an element
		if (!button) return;
		try {
			changeSaved(localStorage, (saved) => {
				const key = keyOf(button);
				if (!saved.delete(key)) saved.set(key, seenAt(button));
			});
		} catch {
			tell(document);
		}
		refresh();
	});
	// Another tab changed the list; an island did.
	addEventListener('storage', refresh);
	addEventListener(SAVED_CHANGED, refresh);
}

export function refreshSaving(document: Document): void {
	const words = wordsOf(document);
	let saved: Saved = new Map();
	try {
		saved = readSaved(localStorage);
	} catch {
		// Nothing is saved where nothing can be kept; a click says so.
	}
	for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
		const isSaved = saved.has(keyOf(button));
		const word = isSaved ? words.saved : words.save;
		if (button.textContent !== word) button.textContent = word;
		// Its name stays: that it is pressed is said by its state.
		button.ariaPressed = `${isSaved}`;
		button.ariaLabel = `${words.save}: ${labelOf(button)}`;
	}
	for (const count of document.querySelectorAll('[data-saved-count]'))
		count.textContent = saved.size ? `${saved.size}` : '';
}

const rowOf = (button: Element) => button.closest<HTMLElement>('li');

function keyOf(button: HTMLElement): string {
	const row = rowOf(button);
	return (
		button.dataset.save ||
		`${row?.querySelector('a')?.pathname.split('/').at(-2)}_${wall(row?.dataset.start)?.replace(/[-:]/g, '')}`
	);
}

/** Wall time of what the page gives, without seconds and offset. */
const wall = (time: string | undefined) => time?.slice(0, 16);

const titleOf = (button: Element) =>
	(rowOf(button)?.querySelector('h2,h3,h4') ?? document.querySelector('h1'))?.textContent ?? undefined;

/** In a list of one event's sessions the date tells them apart. */
const labelOf = (button: Element) =>
	[titleOf(button), rowOf(button)?.querySelector('time>span:last-child,span.num:not(.former)')?.textContent]
		.filter(Boolean)
		.join(', ');

function seenAt(button: Element): Seen {
	const { start, end, status } = button.closest<HTMLElement>('[data-start]')?.dataset ?? {};
	return { title: titleOf(button), start: wall(start), end: wall(end), status };
}

/** A line at the foot of the window, read aloud as well. */
function tell(document: Document): void {
	document.querySelector('.toast')?.remove();
	const line = document.createElement('p');
	line.className = 'toast';
	line.role = 'alert';
	line.textContent = wordsOf(document).notSaved;
	document.body.append(line);
}
