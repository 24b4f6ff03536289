/** Answers to the questions for a new record: what somebody types becomes values at their paths, or a sentence on how to say it. */
import { plainWords, readAddress } from '../../intake/kinds/simple.ts';
import { readWhen } from '../../intake/kinds/when.ts';
import type { CellReading } from '../../intake/values/reading.ts';
import { idCalled } from '../named.ts';

export interface Value {
	readonly path: readonly [string, ...string[]];
	readonly value: unknown;
}
type Answer = CellReading<readonly Value[]>;

export interface DeskQuestion {
	/** In Vietnamese, with an example where that helps. */
	readonly ask: string;
	/** What one may choose from, in the order of its numbers. */
	readonly choices?: readonly string[];
	/** May be left out. */
	readonly optional?: true;
	readonly read: (answer: string) => Answer;
}

type Path = Value['path'];
const at = (value: unknown, ...path: Path): Answer => ({ value: [{ path, value }] });
const carried = <T>(reading: CellReading<T>, next: (value: T) => Answer): Answer =>
	'message' in reading ? reading : next(reading.value);

/** Words on one line. */
export const askWords = (ask: string, most: number, ...path: Path): DeskQuestion => ({
	ask,
	read: (answer) => carried(plainWords(answer, most), (value) => at(value, ...path)),
});

export const askAddress = (ask: string, ...path: Path): DeskQuestion => ({
	ask,
	read: (answer) => carried(readAddress(answer), (value) => at(value, ...path)),
});

export const optional = (question: DeskQuestion): DeskQuestion => ({ ...question, optional: true });

/** One of a closed list, by its number or its name. `wrapped`: the field holds a list. */
export function askOneOf(
	ask: string,
	labels: Readonly<Record<string, { readonly vi: string }>>,
	path: Path,
	wrapped = false,
): DeskQuestion {
	const entries = Object.entries(labels).map(([id, { vi }]) => ({ id, name: { vi } }));
	return {
		ask,
		choices: entries.map(({ name }) => name.vi),
		read: (answer) => {
			const id = /^\d{1,3}$/.test(answer) ? entries[Number(answer) - 1]?.id : named(answer, entries);
			return id === undefined
				? { message: 'không có trong danh sách', cure: 'gõ số thứ tự hoặc chép đúng tên' }
				: at(wrapped ? [id] : id, ...path);
		},
	};
}

type Named = Parameters<typeof idCalled>[1];

function named(answer: string, records: Named): string | undefined {
	const found = idCalled(answer, records);
	return 'id' in found ? found.id : undefined;
}

/** A record of the catalogue by its name or id. */
export const askRecord = (ask: string, records: Named, path: Path, wrapped = false): DeskQuestion => ({
	ask,
	read: (answer) => {
		const found = idCalled(answer, records);
		if ('id' in found) return at(wrapped ? [found.id] : found.id, ...path);
		const near = found.near === undefined ? '' : `; có phải "${found.near}"?`;
		return { message: 'danh mục chưa có tên này', cure: `gõ tên hoặc mã như trên trang${near}` };
	},
});

/** Day, hours or a pattern in words, as in the tables of institutions. */
export const askWhen = (ask: string, today: string): DeskQuestion => ({
	ask,
	read: (answer) => {
		const { value, faults } = readWhen(new Map([['start', answer]]), today);
		const fault = faults.find(({ mild }) => !mild);
		if (!value || fault) return { message: fault?.message ?? 'chưa rõ ngày', cure: fault?.cure ?? '' };
		return at(value, 'when');
	},
});

/** A day of every year: `21/4`. */
export const askDayOfYear = (ask: string): DeskQuestion => ({
	ask,
	read: (answer) => {
		const [, day = '', month = ''] = /^(\d{1,2})\s*[/-]\s*(\d{1,2})$/.exec(answer.trim()) ?? [];
		const known = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
		return known
			? at({ kind: 'solar', month: Number(month), day: Number(day) }, 'rule')
			: { message: 'không phải ngày và tháng', cure: 'viết ngày/tháng, ví dụ 21/4' };
	},
});
