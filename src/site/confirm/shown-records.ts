/** The records of an institution that readers see now: itself, what is on or to come, its lasting offers, its materials. */
import { type Catalogue, listed } from '../../catalogue/graph/graph.ts';
import { confirmation, type Trusted } from '../../domain/trust/standing.ts';
import { clockRange, plainDate } from '../../i18n/dates.ts';
import { hoursLine } from '../../i18n/opening-words.ts';
import { standingWords } from '../../i18n/trust-words.ts';
import type { Place } from '../../schemas/index.ts';
import { indexedEvent } from '../../search/records/events.ts';
import { type Indexed, indexingIn } from '../../search/records/indexed.ts';
import { indexedPlace } from '../../search/records/places.ts';
import { indexedProgramme } from '../../search/records/programmes.ts';
import { indexedResource } from '../../search/records/resources.ts';
import type { ShownRecord } from './shown-record.ts';

export function shownRecords(catalogue: Catalogue, place: Place): ShownRecord[] {
	const indexing = indexingIn(catalogue, 'vi');
	const { id, contact, address, openingHours } = place;
	const hours = openingHours ? hoursLine(openingHours, 'vi') : '';
	const all: readonly (readonly [Trusted, Indexed, ...string[]])[] = [
		[
			place,
			indexedPlace(place, indexing),
			address?.vi ?? '',
			hours,
			contact?.phone ?? '',
			contact?.email ?? '',
		],
		...listed(catalogue.eventsAt, id).map((event) => [event, indexedEvent(event, indexing)] as const),
		...listed(catalogue.programmesAt, id).map((one) => [one, indexedProgramme(one, indexing)] as const),
		...listed(catalogue.resourcesAt, id).map((one) => [one, indexedResource(one, indexing)] as const),
	];
	return all
		.filter(([, { past, card }]) => !past && !card.former)
		.map(([record, { card }, ...more]) => {
			const [first] = card.dates ?? [];
			const clock = first && clockRange(first.start, first.endEstimated ? undefined : first.end);
			const standing = confirmation(record, catalogue.today, catalogue.site.staleAfterMonths);
			return {
				title: card.title,
				url: card.url,
				facts: [
					card.kind,
					first ? [plainDate(first.start, 'vi'), clock].filter(Boolean).join(', ') : '',
					card.status ?? '',
					card.price ?? '',
					...more,
					standingWords(standing, 'vi'),
				].filter(Boolean),
			};
		});
}
