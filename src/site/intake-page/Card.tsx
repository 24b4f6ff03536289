import { isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { clockRange, dateRange, plainDate, timesOverDays, weekdayName } from '../../i18n/dates.ts';
import type { CardDates } from '../../search/records/card.ts';
import type { CheckedRecord } from './messages.ts';
import { pageWords } from './words.ts';

/** A record as results and lists of the site show it, in their pageWords. */
export function Card({ record: { state, title, changes, card } }: { readonly record: CheckedRecord }) {
	if (!card) return null;
	const [first, ...later] = card.dates ?? [];
	const { place, ward, status } = first?.own ?? card;
	return (
		<li>
			<h3>{card.title || title}</h3>
			<p className="tags">
				<span className="state soon">{pageWords.states[state]}</span>
				<b>{card.kind}</b>
				{status && <span className="state">{status}</span>}
				{first && <span className="num">{dateLine(first)}</span>}
				{(later.length > 0 || card.further) && (
					<span>{pageWords.more(later.length, card.further === true)}</span>
				)}
			</p>
			{card.summary && <p className="small">{card.summary}</p>}
			<p className="tags">
				{place && <span>{place}</span>}
				{ward && <span>{ward}</span>}
				{card.price && <span>{card.price}</span>}
			</p>
			{changes.length > 0 && (
				<p className="small">
					<b>{pageWords.changes}:</b> {changes.join('; ')}.
				</p>
			)}
		</li>
	);
}

/** "Thứ Bảy, 21/11/2026, 08:00–11:30"; several days: "21/11–23/11/2026". */
function dateLine({ start, end, endEstimated }: CardDates): string {
	if (isOfSeveralDays({ start, end }))
		return (start.length === 10 ? dateRange : timesOverDays)(start, end, 'vi');
	const clock = clockRange(start, endEstimated ? undefined : end);
	return [weekdayName(start, 'vi'), plainDate(start, 'vi'), clock].filter(Boolean).join(', ');
}
