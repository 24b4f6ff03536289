/** What a list says of a session besides its title: what befell it, the name of its link, shut doors. */
import type { DatedSession } from '../../catalogue/graph/graph.ts';
import { placesOfSession } from '../../catalogue/graph/whereabouts.ts';
import { edgesOf } from '../../catalogue/time/opening.ts';
import { isPast } from '../../catalogue/time/sessions.ts';
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { sessionName } from '../../i18n/session-name.ts';
import { shutDays } from '../../i18n/shut-words.ts';
import { availabilityWords, statusWords, whenShort } from '../../i18n/wording.ts';
import type { View } from '../view/view.ts';

export interface SessionState {
	/** "Đã hủy", "Dời sang 5/12/2026 15:00"; undefined for what goes ahead as planned. */
	readonly words: string | undefined;
	/** "Đã đủ chỗ", "Nhận danh sách chờ", while it is to come; that there are seats needs no word in a short line. */
	readonly seats: string | undefined;
	/** It does not take place where and when it is listed. */
	readonly off: boolean;
	/** It takes place, but at another time. */
	readonly moved: boolean;
}

export function stateOf(view: View, dated: DatedSession): SessionState {
	const { session, away } = dated;
	const { t, language, catalogue } = view;
	const told = session.availability !== 'open' && !isPast(session, catalogue.now);
	const seats = told ? availabilityWords(session, language) : undefined;
	if (!away || isOff(away.now))
		return {
			seats,
			words: statusWords(away?.now ?? session, language),
			off: isOff(session),
			moved: false,
		};
	const { kind, now } = away;
	const places = now.placeIds ? placesOfSession(view.catalogue, { ...dated, session: now }) : [];
	const elsewhere =
		now.status === 'moved-online'
			? t.statusMovedOnline
			: places.map(({ title }) => view.plain(title)).join('; ') || undefined;
	if (kind === 'date')
		return {
			seats: undefined,
			words: t.statusMovedTo(whenShort(now.start, language), elsewhere),
			off: true,
			moved: true,
		};
	return {
		seats,
		words: kind === 'place' && elsewhere ? t.statusMovedToPlace(elsewhere) : statusWords(now, language),
		off: false,
		moved: false,
	};
}

/** `day`: the local date under whose heading or in whose cell it stands; its first where it stands for all of its days. */
export function nameOfSession(view: View, dated: DatedSession, day?: string): string {
	const { session, event } = dated;
	const { from, to } = coveredDays(session);
	const { words, seats } = stateOf(view, dated);
	return sessionName(
		{
			day: day ?? from,
			last: day === undefined ? to : undefined,
			clock: session.allDay || (day ?? from) !== from ? undefined : session.start.slice(11),
			title: view.plain(event.title),
			state: [words, seats].filter(Boolean).join(' · ') || undefined,
			today: view.catalogue.today,
		},
		view.language,
	);
}

/**
 * "Ngày 14/12 đóng cửa, vào xem đến 13/12": of an exhibition whose first or last day is one on which nobody can go in.
 * Nothing where the doors are not known. `hours`: with those of the day on which one can.
 */
export function shutWords(view: View, dated: DatedSession, hours = false): string[] {
	const { language, catalogue } = view;
	const edges = dated.away ? undefined : edgesOf(catalogue, dated);
	return edges ? shutDays(edges, catalogue.today, language, hours) : [];
}
