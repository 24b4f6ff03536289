/** The few choices that stand open beside the button of the filters: what most people ask for. */
import type { FilterData, Matched } from './match.ts';
import { type Facet, SOME_ACCESS } from './vocabulary.ts';

export interface QuickChoice {
	readonly facet: Facet;
	readonly value: string;
	readonly name: string;
	readonly count: number;
}

const OFFERED: readonly (readonly [Facet, string])[] = [
	['phi', 'mien-phi'],
	['buoi', 'toi'],
	['loai-noi', 'thu-vien'],
	['loai-noi', 'bao-tang'],
	['loai-noi', 'trung-tam-van-hoa'],
	['loai-noi', 'di-san'],
	['hinh-thuc', 'truc-tuyen'],
	['tiep-can', SOME_ACCESS],
];

/**
 * `matched` is the answer when nothing is chosen. What fits all rows or none is no choice. `audiences` are those that
 * content wants offered; where it names none, the one for which there is most.
 */
export function quickChoices(
	data: Pick<FilterData, 'facets'>,
	matched: Matched,
	audiences: readonly string[],
): QuickChoice[] {
	const all = data.facets.flatMap(([facet, values]) =>
		values.map(([value, name]) => ({ facet, value, name })),
	);
	const counted = all.map((one, at) => ({ ...one, count: matched.counts[at] ?? 0 }));
	const telling = counted.filter(({ count }) => count < matched.total);
	const offered = OFFERED.flatMap(
		([facet, value]) => telling.find((one) => one.facet === facet && one.value === value) ?? [],
	);
	const known = telling.filter(({ facet, count }) => facet === 'doi-tuong' && count > 0);
	const named = known.filter(({ value }) => audiences.includes(value));
	const most = known.reduce<QuickChoice[]>(
		([best], one) => [best && best.count >= one.count ? best : one],
		[],
	);
	return [...(named.length > 0 ? named : most), ...offered.filter(({ count }) => count > 0)];
}
