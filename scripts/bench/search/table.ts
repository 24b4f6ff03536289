/** What the comparison of searches comes to: its targets, its table. */
import { CONTENDERS, type ContenderName, type Indexing, type SearchComparison } from './comparison.ts';
import type { Spread } from './texts.ts';

const perTenThousand = ({ seconds, records }: Indexing): number => (seconds / records) * 10_000;

/** What our search has to reach, each with how far it is. */
export function targets({ asked, quality, indexing }: SearchComparison) {
	const { ours, 'Pagefind, page': plain, MiniSearch: mini } = asked;
	return [
		{ what: 'bytes to first results', value: ours.bytes / 1024, unit: 'KB', most: 300 },
		{
			what: "time to first results, against MiniSearch's",
			value: ours.first / mini.first,
			unit: '',
			most: 0.35,
		},
		{
			what: "time to first results, against plain Pagefind's",
			value: ours.first / plain.first,
			unit: '',
			most: 1,
		},
		{ what: 'warm query, p95', value: ours.warm.p95, unit: 'ms', most: 80 },
		{
			what: "warm query, p95, against plain Pagefind's",
			value: ours.warm.p95 / plain.warm.p95,
			unit: '',
			most: 1,
		},
		{
			what: 'right record not in the first three, against the better of the others',
			value: (1 - quality.ours) / (1 - Math.max(quality.pagefind, quality.minisearch)),
			unit: '',
			most: 1,
		},
		{ what: 'right record not in the first three', value: 1 - quality.ours, unit: '', most: 0.02 },
		{
			what: 'indexing 10,000 records, one language',
			value: perTenThousand(indexing.oneLanguage),
			unit: 's',
			most: 20,
		},
		{
			what: 'indexing 10,000 records, both languages',
			value: perTenThousand(indexing.bothLanguages),
			unit: 's',
			most: 20,
		},
	] as const;
}

/** The comparison as a Markdown table. */
export function searchTable({
	records,
	texts,
	indexed,
	queries,
	asked,
	quality,
	indexing,
}: SearchComparison) {
	const names = Object.keys(CONTENDERS) as ContenderName[]; // the keys are known
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	const found: Record<ContenderName, number> = {
		ours: quality.ours,
		'Pagefind, page': quality.pagefind,
		'Pagefind, worker': quality.pagefind,
		MiniSearch: quality.minisearch,
	};
	const row = (what: string, of: (name: ContenderName) => string) =>
		`| ${[what, ...names.map(of)].join(' | ')} |`;
	const spread = ({ syllables, commonest, share }: Spread) =>
		`${syllables} different syllables, the commonest (“${commonest}”) in ${percent(share)}`;
	return [
		`| ${records} records | ours | Pagefind in the page's thread | Pagefind in its worker (not slowed down) | MiniSearch 7 |`,
		'|---|---|---|---|---|',
		row('bytes to first results, median', (name) => kb(asked[name].bytes)),
		row('… of the heaviest query', (name) => kb(asked[name].mostBytes)),
		row('bytes once five queries are answered', (name) => kb(asked[name].bytesInUse)),
		row('first results, from opening the page', (name) => ms(asked[name].first)),
		row('warm query, median', (name) => ms(asked[name].warm.median)),
		row('warm query, p95', (name) => ms(asked[name].warm.p95)),
		row('slowest warm query', (name) => `“${asked[name].warm.slowest}”`),
		row(`right record in the first three, ${quality.queries} judged queries`, (name) => percent(found[name])),
		'',
		`${queries.cold} cold queries, ${queries.warm} warm ones. Titles, summaries and bodies: ${spread(texts)}; all that is indexed, labels and names of places included: ${spread(indexed)}.`,
		`Indexing: ${indexing.oneLanguage.records} records of one language in ${indexing.oneLanguage.seconds.toFixed(1)} s, ${indexing.bothLanguages.records} of both in ${indexing.bothLanguages.seconds.toFixed(1)} s.`,
	].join('\n');
}
