/** A line of a day cell, as MonthTable.astro writes it: what is out of the ordinary, time, title. */
export interface Line {
	/** The row of the agenda that it is read from; instants, status and timing stand there. */
	readonly row: HTMLElement;
	readonly kind: string;
	readonly href: string;
	/** The name of the link, with day, time and state: the row stands under the same day. */
	readonly name: string;
	/** "Đã hủy"; empty when it goes ahead as planned. */
	readonly state: string;
	/** Instant and clock; empty for a whole day, and for a day on which it goes on. */
	readonly start: string;
	readonly clock: string;
	readonly title: string;
	/** Of the title, where it is not in the page's language. */
	readonly lang: string;
}

const TOLD = ['start', 'end', 'status', 'timing', 'moved'] as const;

/** `date` is the local date of the cell. */
export function readLine(row: HTMLElement, date: string): Line {
	const link = row.querySelector('.name a');
	const { start = '' } = row.dataset;
	const timed = start.length > 10 && start.startsWith(date);
	return {
		row,
		kind: [...row.classList].find((name) => name.startsWith('k-')) ?? '',
		href: link?.getAttribute('href') ?? '',
		name: link?.ariaLabel ?? '',
		state: row.querySelector('.tags > .state:not([data-while-coming])')?.textContent ?? '',
		start: timed ? start : '',
		clock: timed ? start.slice(11, 16) : '',
		title: link?.textContent?.trim() ?? '',
		lang: link?.querySelector<HTMLElement>('[lang]')?.lang ?? '',
	};
}

/**
 * Writes a line over another. Where both have the same parts only words change: to put in new elements takes a browser
 * twice the time.
 */
export function writeLine(item: HTMLElement, before: Line, line: Line): void {
	if (item.className !== line.kind) item.className = line.kind;
	tell(item, line);
	const link = item.querySelector('a');
	const title = link?.lastChild;
	if (!link || !(title instanceof Text) || partsOf(before) !== partsOf(line) || line.lang !== '') {
		item.replaceChildren(...elementsOf(item.ownerDocument, line));
		return;
	}
	link.href = line.href;
	link.ariaLabel = line.name;
	title.data = ` ${line.title}`;
	const time = link.querySelector('time');
	if (time) {
		time.dateTime = line.start;
		time.textContent = line.clock;
	}
	const state = item.querySelector('.state');
	if (state) state.textContent = line.state;
}

/** What the elements of a line say of its session to scripts and style sheets. */
export function tell({ dataset }: HTMLElement, { row }: Line): void {
	for (const key of TOLD) {
		const told = row.dataset[key];
		if (told === undefined) delete dataset[key];
		else dataset[key] = told;
	}
}

const partsOf = ({ state, clock, lang }: Line): string => [state, clock, lang].map(Boolean).join();

/** What stands in the item of a line. */
export function elementsOf(document: Document, line: Line): (Element | string)[] {
	const link = document.createElement('a');
	link.href = line.href;
	link.ariaLabel = line.name;
	if (line.clock !== '') {
		const time = document.createElement('time');
		time.className = 'num';
		time.dateTime = line.start;
		time.textContent = line.clock;
		link.append(time);
	}
	if (line.lang === '') link.append(` ${line.title}`);
	else {
		const foreign = document.createElement('span');
		foreign.lang = line.lang;
		foreign.textContent = line.title;
		link.append(' ', foreign);
	}
	if (line.state === '') return [link];
	const state = document.createElement('span');
	state.className = 'state';
	state.textContent = line.state;
	return [state, ' ', link];
}
