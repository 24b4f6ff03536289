import { daysBetween } from '../../domain/time/plain-date.ts';
import { weekdayName } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import type { SearchCard } from '../../search/records/card.ts';
import type { SearchWords } from './words.ts';

interface Props {
	card: SearchCard;
	/** Local dates that were asked about; today when none were. */
	dates: readonly string[];
	today: string;
	/** Also says what is not known. */
	all: boolean;
	language: Language;
	t: SearchWords;
}

/** When a place is open on the days asked about, and what entry costs: for these most people look it up. */
export function PlaceFacts({ card: { hours, price }, dates, today, all, language, t }: Props) {
	const days = (dates.length > 0 ? dates : [today]).map((date) => ({
		name: date === today ? t.timingToday : weekdayName(date, language),
		words: hours && hoursOn(hours, date, t),
	}));
	const known = days.some(({ words }) => words);
	const facts = [
		...(known
			? days.map(({ name, words }) => [name, words || t.searchHoursUnknown] as const)
			: all
				? [[t.searchHours, t.searchHoursUnknown] as const]
				: []),
		...(price || all ? [[t.searchPrice, price ?? t.searchPriceUnknown] as const] : []),
	];
	return facts.length > 0 ? (
		<dl className="place-facts num">
			{facts.map(([name, words]) => (
				<div key={name}>
					<dt>{name}</dt> <dd>{words}</dd>
				</div>
			))}
		</dl>
	) : null;
}

/** "07:30–11:30, 13:30–17:00"; undefined where nothing is known of the day, or it lies beyond what the index carries. */
function hoursOn(hours: string, date: string, t: SearchWords): string | undefined {
	const [first = '', ...fields] = hours.split('|');
	const field = fields[daysBetween(first, date)];
	if (field === undefined || field === '-' || field === '?') return undefined;
	const slots = field.replace(/(\d\d)(\d\d)-?/g, '$1:$2–').replace(/–(?=,|$)/g, '');
	return slots.replaceAll(',', ', ') || t.searchClosed;
}
