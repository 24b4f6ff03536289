import { classChecks, dayChecks, type FitCheck } from '../../domain/visits/fit.ts';
import { offeredDates } from '../../domain/visits/offered-dates.ts';
import { dateWords } from './letter/letter-words.ts';
import type { PlannerOffer } from './planner-data.ts';
import type { Visit } from './visit.ts';
import type { PlannerWords } from './words.ts';

interface Props {
	readonly words: PlannerWords;
	readonly shownDate: (date: string) => string;
	readonly offer: PlannerOffer;
	readonly visit: Visit;
	/** Local date of the site. */
	readonly today: string;
	readonly isHoliday: (date: string) => boolean;
	readonly take: (date: string) => void;
}

const MOST_OFFERED = 3;

/** Each check in words, and days that no check rules out. */
export function FitList({ words, shownDate, offer, visit, today, isHoliday, take }: Props) {
	const { visitors, dates } = visit;
	const ofClass = visitors.level && visitors.pupils > 0 ? classChecks(offer, visitors) : [];
	const days = dates.map((date) => ({ date, checks: dayChecks(offer, date, today, isHoliday) }));
	const needed =
		days.length === 0 || days.some(({ checks }) => checks.some(({ answer }) => answer === 'not'));
	const [first] = dates;
	const from = first !== undefined && first > today ? first : today;
	const offered = needed ? offeredDates(offer, from, today, isHoliday, MOST_OFFERED) : [];
	const isUnknown = [...ofClass, ...days.flatMap(({ checks }) => checks)].some(
		({ answer }) => answer === 'unknown',
	);
	return (
		<div className="fit">
			<h3>{words.fit}</h3>
			<Answers words={words} checks={ofClass} />
			{days.map(({ date, checks }) => (
				<div key={date}>
					<h4>{shownDate(date)}</h4>
					<Answers words={words} checks={checks} />
				</div>
			))}
			{isUnknown && <p className="small muted">{words.unknownHow}</p>}
			{needed && (
				<>
					<p>{offered.length > 0 ? words.offered : words.offeredNone}</p>
					<p className="row">
						{offered.map((date) => (
							<button key={date} type="button" className="button" onClick={() => take(date)}>
								{shownDate(date)}
							</button>
						))}
					</p>
				</>
			)}
		</div>
	);
}

/** A mark besides the colour: fits, does not, not known. */
const MARKS = { fits: '✓', not: '✗', unknown: '?' } as const;

function Answers({ words, checks }: { readonly words: PlannerWords; readonly checks: readonly FitCheck[] }) {
	if (checks.length === 0) return null;
	return (
		<ul className="answers">
			{checks.map(({ name, answer }) => (
				<li key={name} className={answer}>
					<span aria-hidden="true">{MARKS[answer]}</span> {words.checks[name]}: <b>{words.answers[answer]}</b>
				</li>
			))}
		</ul>
	);
}

/** Within a sentence, in the language of the page. */
export const dateIn = (isEnglish: boolean, long: (date: string) => string) => (date: string) =>
	isEnglish ? long(date) : dateWords(date);
