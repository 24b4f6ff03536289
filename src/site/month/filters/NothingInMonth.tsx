import { addMonths } from '../../../domain/time/plain-date.ts';
import type { Matched } from '../../../filters/match.ts';
import { windowOfWhen } from '../../../filters/relative-dates.ts';
import { type FilterState, formatFilters } from '../../../filters/state.ts';
import { monthAndYear } from '../../../i18n/dates.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { Applied } from '../../filters/applied.ts';
import { LighterChoices } from '../../filters/LighterChoices.tsx';
import { type FilterWords, whenWords } from '../../filters/words.ts';

/** Addresses that it leads to; the server names them, so that the table of all does not travel along. */
export interface Ways {
	/** "#" stands for the month. */
	readonly month: string;
	readonly programmes: string;
}

interface Props {
	applied: readonly Applied[];
	matched: Matched;
	state: FilterState;
	/** `YYYY-MM` of the page. */
	month: string;
	today: string;
	language: Language;
	ways: Ways;
	choose: (state: FilterState) => void;
	t: FilterWords;
}

/** Helps on: what one condition less would give, and where days of "this weekend" stand that this page lacks. */
export function NothingInMonth({ applied, matched, state, month, today, language, ways, choose, t }: Props) {
	const elsewhere = state.when ? monthsBeside(windowOfWhen(state.when, today), month) : [];
	if (matched.total > 0 && elsewhere.length === 0) return null;
	const monthPath = (other: string) => ways.month.replace('#', other);
	const next = addMonths(month, 1);
	// A time relative to today belongs to this month.
	const { when: _, ...rest } = state;
	return (
		<div className="empty filter-help">
			{state.when && elsewhere.length > 0 && (
				<p>
					{t.filterOtherMonth(whenWords(t)[state.when])}{' '}
					{elsewhere.map((other) => (
						<a key={other} href={monthPath(other) + formatFilters(state)}>
							{monthAndYear(other, language)}
						</a>
					))}
				</p>
			)}
			{matched.total === 0 && (
				<LighterChoices
					{...{ applied, matched, choose }}
					lead={(some) => (some ? t.filterNoneHelp : t.filterNoneAtAll)}
					words={t.filterWithout}
				/>
			)}
			{matched.total === 0 && (
				<p className="ways">
					{elsewhere.length === 0 && (
						<a href={monthPath(next) + formatFilters(rest)}>
							{t.filterNextMonth(monthAndYear(next, language))}
						</a>
					)}{' '}
					<a href={ways.programmes}>{t.filterProgrammes}</a>
				</p>
			)}
		</div>
	);
}

/** Months that hold days of the window, other than this one. */
function monthsBeside({ from, to }: { from: string; to: string }, month: string): string[] {
	const months: string[] = [];
	for (let at = from.slice(0, 7); at <= to.slice(0, 7); at = addMonths(at, 1))
		if (at !== month) months.push(at);
	return months;
}
