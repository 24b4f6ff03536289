/** The few choices that stand open beside the button of the filters: what most people ask for. */
import type { FilterData, Matched } from './match.ts';
import type { Facet } from './vocabulary.ts';

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
];

/** `matched` is the answer when nothing is chosen. What fits all sessions or none is no choice. */
export function quickChoices(data: FilterData, matched: Matched): QuickChoice[] {
	const all = data.facets.flatMap(([facet, values]) =>
		values.map(([value, name]) => ({ facet, value, name })),
	);
	const counted = all.map((one, at) => ({ ...one, count: matched.counts[at] ?? 0 }));
	const telling = counted.filter(({ count }) => count < matched.total);
	const offered = OFFERED.flatMap(
		([facet, value]) => telling.find((one) => one.facet === facet && one.value === value) ?? [],
	);
	// Which audiences there are is content: the one for which there is most is offered.
	const audience = telling
		.filter(({ facet }) => facet === 'doi-tuong')
		.reduce<QuickChoice | undefined>(
			(most, one) => (most && most.count >= one.count ? most : one),
			undefined,
		);
	return audience ? [audience, ...offered] : offered;
}
