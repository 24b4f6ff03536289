import type { NarrowingCounts } from '../../search/query/counts.ts';
import { type Narrowing, TYPE_KEY, typeValues } from '../../search/query/narrowing.ts';
import { RESULT_TYPES, type ResultType } from '../../search/records/card.ts';
import { type SearchWords, typeWords } from './words.ts';

interface Props {
	narrowing: Narrowing;
	counts: NarrowingCounts | undefined;
	/** One type only, or all for undefined. */
	choose: (type: ResultType | undefined) => void;
	t: SearchWords;
}

/** The types of what was found, with how many of each: the first way to narrow. */
export function TypeChips({ narrowing, counts, choose, t }: Props) {
	const chosen = narrowing[TYPE_KEY] ?? [];
	const byType = counts?.get(TYPE_KEY);
	const all = [...(byType?.values() ?? [])].reduce((sum, count) => sum + count, 0);
	const types = RESULT_TYPES.filter(
		(type) => byType?.has(typeValues[type]) || chosen.includes(typeValues[type]),
	);
	// One choice alone is none; the line keeps its place until the counts have come.
	if (types.length < 2 && chosen.length === 0) return <div className="types" />;
	return (
		<ul className="chips types" aria-label={t.searchType}>
			<li>
				<button
					type="button"
					className="chip"
					aria-pressed={chosen.length === 0}
					onClick={() => choose(undefined)}
				>
					{t.searchAllTypes} {all > 0 && <span className="num">{all}</span>}
				</button>
			</li>
			{types.map((type) => (
				<li key={type}>
					<button
						type="button"
						className="chip"
						aria-pressed={chosen.includes(typeValues[type])}
						onClick={() => choose(type)}
					>
						{typeWords(t)[type]} <span className="num">{byType?.get(typeValues[type]) ?? 0}</span>
					</button>
				</li>
			))}
		</ul>
	);
}
