import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { isoWithOffset } from '../../domain/time/zone.ts';
import { clockRange, dateBeside, dayAndMonth, weekdayName } from '../../i18n/dates.ts';
import type { SavedClash } from '../saving/clash.ts';
import type { DatedItem } from '../saving/shelf.ts';
import { timingNote } from '../view-time/note.ts';
import { readWordsIn } from '../view-time/words.ts';
import { Marked } from './Marked.tsx';
import type { Setting } from './props.ts';
import { savedWhenWords } from './when.ts';

interface Props {
	item: DatedItem;
	clashes: readonly SavedClash[];
	setting: Setting;
	now: string;
	remove: (keys: readonly string[], text: string) => void;
}

/** One saved session: the same row as in the site's lists, with what it clashes with. */
export function DatedRow({ item, clashes, setting, now, remove }: Props) {
	const { t, language, zone } = setting;
	const { session, event } = item;
	const { start, end, status = 'scheduled', hours } = session;
	const off = isOff(item.session);
	const place = session.place ?? event.place;
	const days = coveredDays({ start, end });
	const several = days.from !== days.to;
	// The end of what goes on over days stands with its last day.
	const clock = several ? start.slice(11) : clockRange(start, session.endEstimated ? undefined : end);
	const otherYear = start.slice(0, 4) !== now.slice(0, 4);
	const note = timingNote({ start, end, status, hours }, now, readWordsIn(language));
	return (
		<li
			className={`k-${session.family ?? event.family}${off ? ' off' : ''}`}
			data-start={isoWithOffset(start, zone)}
			data-end={isoWithOffset(end, zone)}
			data-status={status}
		>
			<p className="when num">
				<time dateTime={isoWithOffset(start, zone)}>{dayAndMonth(start, language)}</time>
				<small>
					{several
						? t.myUntil([dateBeside(days.to, now, language), end.slice(11)].filter(Boolean).join(', '))
						: weekdayName(start, language)}
					{otherYear && !several && (
						<>
							<br />
							{start.slice(0, 4)}
						</>
					)}
					{clock && (
						<>
							<br />
							{clock}
						</>
					)}
				</small>
			</p>
			<div>
				<h3 className="name">
					<a href={event.url}>
						<Marked {...event.title} />
					</a>
				</h3>
				<p className="tags">
					{session.state && <span className={off ? 'state bad' : 'state'}>{session.state}</span>}
					{note.text && <span className={note.soon ? 'soon' : undefined}>{note.text}</span>}
					<b>{event.kind}</b>
					{place && (
						<span>
							<Marked {...place} />
						</span>
					)}
					{session.shut?.map((words) => (
						<span key={words}>{words}</span>
					))}
					{event.price && <span>{event.price}</span>}
					{session.seats && <span className="state">{session.seats}</span>}
				</p>
				{session.reason && (
					<p className="small">
						{t.myReason}: <Marked {...session.reason} />
					</p>
				)}
				{clashes.map(({ other, perhaps }) => (
					<p className="clash" key={other.key}>
						{(perhaps ? t.clashPerhaps : t.clash)(
							other.event.title.text,
							savedWhenWords(other.session, language),
						)}
					</p>
				))}
			</div>
			<button
				type="button"
				className="remove"
				aria-label={t.myRemoveItem(event.title.text)}
				onClick={() => remove([item.savedAs ?? item.key], t.myRemoved(event.title.text))}
			>
				{t.myRemove}
			</button>
		</li>
	);
}
