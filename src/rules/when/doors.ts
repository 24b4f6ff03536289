/** The doors of the places of an event's sessions to come, for the rules that ask whether somebody can go in. */

import type { IsHoliday, OpeningHours } from '../../domain/opening/opening-hours.ts';
import { holidayTest } from '../../domain/sessions/holidays.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { placeIds } from '../../domain/sessions/venue.ts';
import { type Located, located, type RuleInput } from '../kit/rule.ts';
import { horizon, sessionsOf } from '../kit/schedule.ts';

interface AtDoors {
	readonly session: Session;
	/** Of each place where it is; undefined where nobody knows its hours. */
	readonly hours: readonly (OpeningHours | undefined)[];
	/** Ids of those places. */
	readonly places: readonly string[];
}

export interface Doors {
	/** Last local date for which sessions are known. */
	readonly last: string;
	/** Sessions that take place in places of the catalogue, from today on. */
	readonly of: (entry: Located<'events'>) => readonly AtDoors[];
	readonly isHoliday: IsHoliday;
}

/** Undefined while site.yaml is broken, which has its own report. */
export function doorsOf(input: RuleInput): Doors | undefined {
	const last = horizon(input);
	if (last === undefined) return undefined;
	const sessions = sessionsOf(input);
	const places = new Map(located(input, 'places').map(({ id, record }) => [id, record]));
	return {
		last,
		isHoliday: holidayTest(input.records.days),
		of: ({ record }) => {
			if (record.draft || record.replacedBy !== undefined || record.attendance !== 'onsite') return [];
			const usual = placeIds(record);
			return sessions(record, { from: input.today, to: last }).flatMap((session) => {
				if (isOff(session) || session.status === 'moved-online') return [];
				const ids = session.placeIds ?? usual;
				// One that does not exist has its own report.
				if (ids.length === 0 || !ids.every((id) => places.has(id))) return [];
				return { session, places: ids, hours: ids.map((id) => places.get(id)?.openingHours) };
			});
		},
	};
}
