/** A table of ticket prices from the open-data portal of the city: for places alone whose price nobody else has said. */
import { UnreadableFile } from '../../reader/sheets/index.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import { shown } from '../../reader/text/words.ts';
import { collections, type Place, type SourceFeed } from '../../schemas/index.ts';
import { entryRow } from '../calendar/entry-row.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Kind } from '../kinds/kinds.ts';
import { plainWords } from '../kinds/simple.ts';
import type { PlannedRecord } from '../plan/plan.ts';
import { editedText } from '../plan/record-text.ts';
import { idNamed } from '../values/names.ts';
import { readPrice } from '../values/prices.ts';

interface Tariff {
	readonly amount: number;
	readonly for?: { readonly vi: string };
}

export interface PricesRead {
	readonly records: readonly PlannedRecord[];
	readonly aside: readonly string[];
}

const MOST_ROWS = 5000;

/** Throws UnreadableFile, in words of editors. */
export function pricesOf(
	bytes: Uint8Array,
	feed: SourceFeed,
	read: ReadResult,
	kind: Kind,
	setting: IntakeSetting,
): PricesRead {
	const aside: string[] = [];
	const tariffs = new Map<string, Tariff[]>();
	const { place: placeColumn = '', amount: amountColumn = '', for: forColumn } = feed.columns ?? {};
	for (const row of rowsOf(bytes, feed.columns?.rows)) {
		const name = String(row[placeColumn] ?? '').trim();
		const id = idNamed(name, setting.names.places);
		const amount = amountOf(row[amountColumn]);
		if (!id) aside.push(`${shown(name)} không có trong danh mục`);
		else if (amount === undefined)
			aside.push(`${shown(name)}: ${shown(row[amountColumn])} không phải mức giá`);
		else {
			const who = forColumn === undefined ? undefined : plainWords(String(row[forColumn] ?? ''), 120);
			const one = { amount, ...(who && 'value' in who ? { for: { vi: who.value } } : {}) };
			tariffs.set(id, [...(tariffs.get(id) ?? []), one]);
		}
	}
	const records = [...tariffs].flatMap(([id, list], index): PlannedRecord[] => {
		const place = read.records.places.find((one) => one.id === id);
		if (!place) return [];
		const state = stateOf(place, list, feed.url);
		if (state === 'of others')
			aside.push(`${shown(place.title.vi)}: danh mục ghi mức khác, theo nguồn khác; xem lại`);
		return state === 'of others' ? [] : [record(place, list, feed, kind, setting.today, state, index)];
	});
	return { records, aside: [...new Set(aside)] };
}

function rowsOf(bytes: Uint8Array, path: string | undefined): Readonly<Record<string, unknown>>[] {
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		throw new UnreadableFile('nguồn không phải bảng JSON');
	}
	for (const key of path?.split('.') ?? [])
		value =
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? Reflect.get(value, key)
				: undefined;
	if (!Array.isArray(value))
		throw new UnreadableFile(
			`trong tệp không có danh sách${path ? ` ở “${path}”` : ''}; xem lại columns.rows`,
		);
	if (value.length > MOST_ROWS)
		throw new UnreadableFile(`bảng có hơn ${MOST_ROWS.toLocaleString('vi')} dòng`);
	return value.flatMap((row: unknown) => (typeof row === 'object' && row !== null ? [{ ...row }] : []));
}

function amountOf(value: unknown): number | undefined {
	if (typeof value !== 'number' && typeof value !== 'string') return undefined;
	if (Number(value) === 0 && String(value).trim() !== '') return 0;
	const price = readPrice(value);
	if ('message' in price) return undefined;
	if (price.value.kind === 'free') return 0;
	const [only, more] = price.value.kind === 'paid' ? price.value.tariffs : [];
	return more ? undefined : only?.amount;
}

const plain = (tariffs: readonly Tariff[]): string =>
	JSON.stringify(tariffs.map(({ amount, for: who }) => [amount, who?.vi ?? '']));

/** Another one's price is not written over. */
function stateOf(
	{ price }: Place,
	tariffs: readonly Tariff[],
	url: string,
): 'changed' | 'same' | 'of others' {
	const now = price?.kind === 'paid' ? plain(price.tariffs) : price?.kind === 'free' ? 'free' : undefined;
	if (now === (isFree(tariffs) ? 'free' : plain(tariffs))) return 'same';
	return price === undefined || price.kind === 'unknown' || price.source?.url === url
		? 'changed'
		: 'of others';
}

const isFree = (tariffs: readonly Tariff[]): boolean => tariffs.every(({ amount }) => amount === 0);

function record(
	place: Place,
	tariffs: readonly Tariff[],
	{ url }: SourceFeed,
	kind: Kind,
	today: string,
	state: 'changed' | 'same',
	index: number,
): PlannedRecord {
	const path = `${collections.places.path}/${place.id}.yaml`;
	const source = { title: `Bảng giá vé, cổng dữ liệu mở (${new URL(url).hostname})`, url, seen: today };
	const value = isFree(tariffs) ? { kind: 'free', source } : { kind: 'paid', tariffs, source };
	const edits = state === 'same' ? [] : [{ path: ['price'], value, field: 'price', before: place.price }];
	return {
		state,
		id: place.id,
		path,
		title: place.title.vi,
		draft: { kind, row: entryRow(index + 1, kind.columns, ['price']), title: place.title.vi, given: [] },
		edits,
		text: (before) => editedText(before, edits),
	};
}
