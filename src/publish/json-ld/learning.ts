/** What one can learn without a date: classes and resources. */

import { listed } from '../../catalogue/graph/graph.ts';
import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { isPast } from '../../catalogue/time/sessions.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import { isoWithOffset } from '../../domain/time/zone.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import { resourceKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import type { Programme, Resource } from '../../schemas/index.ts';
import { isVouchedFor } from './event.ts';
import {
	address,
	ageRange,
	audiences,
	organisation,
	providers,
	type Speaker,
	saidIn,
	some,
	type Thing,
	topicNames,
} from './object.ts';
import { isFree, offers } from './price.ts';

const MOST_INSTANCES = 12;

/** A class that still stands, with its dated sessions; undefined for every other kind of programme. */
export function courseThing(speaker: Speaker, programme: Programme): Thing | undefined {
	const { catalogue, language } = speaker;
	if (programme.kind !== 'class' || programme.policy) return undefined;
	if (!isCurrentOffer(programme, catalogue.today, catalogue.site.currentSince)) return undefined;
	const url = address(speaker, 'programmes', programme.id);
	return {
		'@type': 'Course',
		'@id': url,
		name: sayPlain(programme.title, language),
		url,
		description: saidIn(speaker, programme.summary) ?? sayPlain(programme.title, language),
		provider: providers(speaker, hostsOf(catalogue, programme), programme.organisers),
		about: topicNames(speaker, programme.topics),
		teaches: some(programme.learn.map((line) => sayPlain(line, language))),
		audience: audiences(speaker, programme.audiences),
		typicalAgeRange: ageRange(programme.ages),
		timeRequired: programme.durationMinutes === undefined ? undefined : `PT${programme.durationMinutes}M`,
		inLanguage: programme.languages,
		isAccessibleForFree: isFree(programme.price),
		offers: offers(programme.price, {
			language,
			currency: catalogue.site.currency,
			url: programme.booking?.url ?? url,
			validFrom: programme.booking?.opens && isoWithOffset(programme.booking.opens, catalogue.site.timezone),
		}),
		hasCourseInstance: some(instances(speaker, programme)),
	};
}

function instances({ catalogue }: Speaker, programme: Programme): Thing[] {
	const zone = catalogue.site.timezone;
	return listed(catalogue.eventsOfProgramme, programme.id)
		.flatMap((event) => listed(catalogue.sessions, event.id).map((session) => ({ event, session })))
		.filter(({ event, session }) => !isPast(session, catalogue.now) && isVouchedFor(event, session))
		.filter(({ session }) => !isOff(session))
		.sort((a, b) => byText(a.session.start, b.session.start))
		.slice(0, MOST_INSTANCES)
		.map(({ event, session }) => ({
			'@type': 'CourseInstance',
			courseMode: { onsite: 'Onsite', online: 'Online', mixed: 'Blended' }[event.attendance],
			startDate: isoWithOffset(session.start, zone),
			endDate: session.endEstimated ? undefined : isoWithOffset(session.end, zone),
		}));
}

export function resourceThing(speaker: Speaker, resource: Resource): Thing {
	const { catalogue, language } = speaker;
	const url = address(speaker, 'resources', resource.id);
	const levels = resource.levels.flatMap((id) => catalogue.byId.levels.get(id) ?? []);
	return {
		'@type': 'LearningResource',
		'@id': url,
		name: sayPlain(resource.title, language),
		url,
		description: saidIn(speaker, resource.summary),
		sameAs: resource.url,
		learningResourceType: resourceKinds[resource.kind][language],
		provider: { '@type': 'Organization', name: sayPlain(resource.provider, language) },
		sourceOrganization: some(hostsOf(catalogue, resource).map((place) => organisation(speaker, place))),
		about: topicNames(speaker, resource.topics),
		educationalLevel: some(levels.map((level) => sayPlain(level.name, language))),
		audience: audiences(speaker, resource.audiences),
		inLanguage: resource.languages,
		// A licence here is a sentence of the provider's, which schema.org takes only as an address.
		usageInfo:
			resource.licence === undefined ? undefined : { '@type': 'CreativeWork', name: resource.licence },
		isAccessibleForFree: resource.price === 'unknown' ? undefined : resource.price === 'free',
	};
}
