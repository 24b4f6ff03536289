/** The data of the planner from the catalogue of this build. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { contactOf, hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { splitProgrammes } from '../../catalogue/lists/offers.ts';
import { forPupils, schoolLevels, ticketsFor } from '../../catalogue/lists/school-offers.ts';
import { byNameIn } from '../../domain/text/by-name.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { priceWords } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Place, Programme } from '../../schemas/index.ts';
import type { PlannerData, PlannerOffer, Told } from './planner-data.ts';

/** Letters are written for this school year and the next. */
const HOLIDAYS_AHEAD = 730;

export function plannerDataOf(catalogue: Catalogue, origin: string): PlannerData {
	const { site, today, holidays } = catalogue;
	const last = addDays(today, HOLIDAYS_AHEAD);
	const byName = byNameIn('vi');
	const { classes, former } = forPupils(catalogue);
	return {
		offers: [...classes, ...former]
			.map((programme) => offerOf(catalogue, programme))
			.sort((a, b) => byName(a.title, b.title)),
		levels: schoolLevels(catalogue).map(({ id, name, grades }) => ({
			id,
			name: name.vi,
			...(name.en ? { nameEn: name.en } : {}),
			grades,
		})),
		holidays: [...holidays.keys()].filter((date) => date >= today && date <= last),
		city: site.city.vi,
		site: site.name.vi,
		origin,
	};
}

/** Written by endpoints/answer-sheet.xlsx.ts. */
const answersPath = (id: string): string => `/mau/tra-loi/${id}.xlsx`;

/** Leaves out what is missing: the page fetches no empty fields. */
const known = <K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } =>
	value === undefined ? {} : ({ [key]: value } as { [key in K]: T }); // a single key of that name

function offerOf(catalogue: Catalogue, programme: Programme): PlannerOffer {
	const [host] = hostsOf(catalogue, programme);
	const [held] = hostsOf(catalogue, { hosts: programme.places });
	const onSite = programme.offer.some((form) => form === 'on-request' || form === 'fixed');
	// An offer that names another place in words is not held at its host's.
	const place = onSite && !programme.where ? (held ?? host) : undefined;
	const current = splitProgrammes(catalogue, [programme]).current.length > 0;
	const { price, group, durationMinutes, booking, bring } = programme;
	const asked = host && contactOf(catalogue, host)?.contact;
	const contact = {
		...known('role', asked?.role?.vi),
		...known('phone', booking?.phone ?? asked?.phone),
		...known('email', booking?.email ?? asked?.email),
		...known('url', booking?.url ?? asked?.url),
	};
	return {
		id: programme.id,
		path: recordPath('vi', 'programmes', programme.id),
		title: programme.title.vi,
		...known('titleEn', programme.title.en),
		standing: current ? 'current' : programme.ended ? 'ended' : 'former',
		levels: programme.levels,
		grades: programme.grades,
		...known('group', group),
		...known('leadDays', booking?.leadDays),
		months: programme.months,
		onSite,
		...known('hours', place?.openingHours),
		host: host?.title.vi ?? programme.organisers[0]?.vi ?? '',
		...known(
			'place',
			onSite ? (programme.where?.vi ?? (place && offerAddress(catalogue, place))) : undefined,
		),
		...(Object.keys(contact).length > 0 ? { contact } : {}),
		...known('durationMinutes', durationMinutes),
		...known(
			'price',
			price.kind === 'unknown' ? undefined : priceWords(price, 'vi', catalogue.site.currency),
		),
		tickets: ticketsFor(catalogue, programme).map(({ title, eligible }) =>
			eligible ? `${title.vi} (${eligible.vi})` : title.vi,
		),
		learn: programme.learn.map(({ vi }) => vi),
		activities: programme.activities.map(({ vi }) => vi),
		...known('bring', bring?.vi),
		...known(
			'answers',
			programme.hosts.length + programme.places.length > 0 ? answersPath(programme.id) : undefined,
		),
		...toldOf(place, programme),
	};
}

function toldOf(place: Place | undefined, programme: Programme) {
	const visit = place?.schoolVisit;
	const features = [...(place?.access?.features ?? []), ...(programme.access?.features ?? [])];
	const wheelchair: Told = features.includes('wheelchair') ? 'yes' : 'unknown';
	return {
		coach: visit?.coachParking ?? 'unknown',
		lunch: visit?.lunchSpace ?? 'unknown',
		toilets: visit?.toilets ?? 'unknown',
		bags: visit?.bags ?? 'unknown',
		shelter: visit?.shelter ?? 'unknown',
		outdoor: programme.outdoor,
		wheelchair,
		...known('note', visit?.note?.vi),
	} as const;
}

function offerAddress({ byId }: Catalogue, { title, address, ward }: Place): string {
	const area = ward === undefined ? undefined : byId.wards.get(ward);
	return [title.vi, address?.vi, area && wardWords(area, 'vi')].filter(Boolean).join(', ');
}
