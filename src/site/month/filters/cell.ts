/** The lines of one day cell. Which of a day's sessions are its first three depends on the filter. */
import { type Line, readLine, writeLine } from './line.ts';

export interface Cell {
	show(fits: (row: HTMLElement) => boolean): void;
	/** Reads what its lines may have to say. */
	prepare(): void;
}

export interface CellWords {
	/** The rest of a cell: "và 5 hoạt động khác". */
	andOthers(count: number): string;
	/** What the marks of a cell stand for: "6 hoạt động, trong đó 1 đã hủy hoặc tạm hoãn; 1 đã dời lịch". */
	inCell(count: number, off: number, moved: number): string;
}

/** `rows` are all entries of the day, in their order; `toDay` leads to them on phones; `date` is the day's. */
export function cellOf(
	list: Element,
	toDay: HTMLElement | null,
	rows: readonly HTMLElement[],
	date: string,
	{ andOthers, inCell }: CellWords,
): Cell {
	/** The server wrote the first rows of the day. */
	const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-status]')];
	const written = rows.slice(0, items.length);
	const rest = list.querySelector<HTMLElement>(':scope > .more');
	const words = rest?.querySelector('a');
	const said = toDay?.querySelector('span');
	const lines = new Map<HTMLElement, Line>();

	return {
		show(fits) {
			const fitting = rows.filter(fits);
			for (const [at, item] of items.entries()) {
				const [before, row] = [written[at], fitting[at]];
				if (!row) item.remove();
				else if (!item.isConnected) list.insertBefore(item, rest);
				if (!row || !before || row === before) continue;
				writeLine(item, lineOf(before), lineOf(row));
				written[at] = row;
			}
			if (toDay && said) {
				toDay.hidden = fitting.length === 0;
				const held = fitting.filter(({ dataset }) => !dataset.moved);
				put(said, inCell(held.length, held.filter(isOff).length, fitting.length - held.length));
			}
			if (!rest || !words) return;
			const more = fitting.length - items.length;
			rest.hidden = more <= 0;
			const before = words.textContent;
			if (more <= 0 || before === andOthers(more)) return;
			words.textContent = andOthers(more);
			// The link's name goes on with the day.
			words.ariaLabel = `${words.ariaLabel}`.replace(before, andOthers(more));
		},
		prepare() {
			for (const row of rows) lineOf(row);
		},
	};

	function lineOf(row: HTMLElement): Line {
		const line = lines.get(row) ?? readLine(row, date);
		lines.set(row, line);
		return line;
	}
}

const isOff = (row: HTMLElement): boolean => row.matches('[data-status=cancelled],[data-status=postponed]');

function put(element: Element, words: string): void {
	if (element.textContent !== words) element.textContent = words;
}
