/** How many places are open at each moment of the days after the build, so that a page can say it as it is read. Pure. */
import { isOpenAt } from '../../domain/opening/opening-hours.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Catalogue } from '../graph/graph.ts';
import { placesOpenOn } from './open-places.ts';

/** A page is read for so many days after its build. */
const KEPT_DAYS = 5;

export interface OpenMoment {
	/** Local minutes between which these numbers hold. */
	readonly from: string;
	readonly until: string;
	readonly date: string;
	/** Places that are open at that time, and those among them with free entry. */
	readonly open: number;
	readonly free: number;
	/** Places with hours on that day, and the first minute at which one opens after `from`. */
	readonly ofDay: number;
	readonly opensAt: string | undefined;
}

export function openMoments(catalogue: Catalogue): OpenMoment[] {
	const isHoliday = (day: string) => catalogue.holidays.has(day);
	return Array.from({ length: KEPT_DAYS }, (_, ahead) => addDays(catalogue.today, ahead)).flatMap((date) => {
		const known = placesOpenOn(catalogue, date).filter(({ slots }) => slots.length > 0);
		const clocks = known.flatMap(({ slots }) => slots.flatMap(({ open, close }) => [open, close]));
		const edges = [...new Set(['00:00', ...clocks])].filter((clock) => clock < '24:00').sort();
		return edges.map((clock, at): OpenMoment => {
			const open = catalogue.records.places.filter((place) =>
				isOpenAt(place.openingHours, `${date}T${clock}`, isHoliday),
			);
			return {
				from: `${date}T${clock}`,
				until: edges[at + 1] === undefined ? `${addDays(date, 1)}T00:00` : `${date}T${edges[at + 1]}`,
				date,
				open: open.length,
				free: open.filter(({ price }) => price?.kind === 'free').length,
				ofDay: known.length,
				opensAt: known
					.flatMap(({ slots }) => slots.map((slot) => slot.open))
					.filter((opens) => opens > clock)
					.sort()[0],
			};
		});
	});
}
