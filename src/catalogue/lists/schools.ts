/** What is for schools: asked by the feed for schools and by whoever writes for teachers. */
import type { Event, Programme } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';

/** An offer that a class can take up: made for schools, held at schools, or tied to levels, grades or subjects. */
const isForSchools = ({ kind, offer, levels, grades, subjects }: Programme): boolean =>
	kind === 'school-session' ||
	offer.includes('at-school') ||
	levels.length + grades.length + subjects.length > 0;

/** Dated sessions of such an offer, and what names an audience that `audiences.yaml` counts to the schools. */
export function eventsForSchools(catalogue: Catalogue): Event[] {
	const audiences = new Set(catalogue.records.audiences.filter((a) => a.school).map((a) => a.id));
	return catalogue.records.events.filter((event) => {
		const programme =
			event.programme === undefined ? undefined : catalogue.byId.programmes.get(event.programme);
		return event.audiences.some((id) => audiences.has(id)) || (programme && isForSchools(programme));
	});
}
