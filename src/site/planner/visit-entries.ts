/** The wished days of a visit as tentative entries of a calendar: whole days, until the institution names an hour. */
import type { FeedEntry } from '../../publish/calendars/entry.ts';
import type { PlannedVisit } from './letter/letter-words.ts';
import { quotedTitle, visitorWords } from './letter/letter-words.ts';
import { offerAddress } from './letter/request.ts';

/** `instant`: `YYYY-MM-DDTHH:MM:SSZ`. */
export const visitEntries = (planned: PlannedVisit, instant: string): FeedEntry[] =>
	planned.visit.dates.map((date) => ({
		id: `visit-${planned.offer.id}_${date.replaceAll('-', '')}`,
		title: `[Dự kiến] ${planned.offer.title}`,
		description: `Chờ ${planned.offer.host} xác nhận.\n${visitorWords(planned)} tham gia ${quotedTitle(planned.offer)}.`,
		start: date,
		end: date,
		status: 'tentative',
		busy: false,
		url: offerAddress(planned),
		...(planned.offer.place ? { location: planned.offer.place } : {}),
		categories: [],
		changed: instant,
	}));
