import { Option } from './Option.tsx';
import type { BoxWords } from './words.ts';

interface Props {
	/** Of the box. */
	id: string;
	active: number;
	queries: readonly string[];
	onRemove: (query: string) => void;
	onClear: () => void;
	t: BoxWords;
}

/** Recent searches. A list of options may hold no buttons: those that remove one stand in a list of their own beside it. */
export function RecentList({ id, active, queries, onRemove, onClear, t }: Props) {
	return (
		<>
			<div className="recent-head">
				<b id={`${id}-recent`}>{t.recentSearches}</b>
				<button type="button" aria-label={t.recentClearAll} onClick={onClear}>
					{t.recentClear}
				</button>
			</div>
			<div className="recent">
				<div role="listbox" id={`${id}-list`} aria-labelledby={`${id}-recent`}>
					{queries.map((query, at) => (
						<Option key={query} {...{ id, at, active }}>
							{query}
						</Option>
					))}
				</div>
				<ul>
					{queries.map((query) => (
						<li key={query}>
							<button type="button" aria-label={t.recentRemove(query)} onClick={() => onRemove(query)}>
								<span aria-hidden="true">×</span>
							</button>
						</li>
					))}
				</ul>
			</div>
		</>
	);
}
