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
import { messagesIn } from '../../i18n/messages/index.ts';
import type { CurriculumLink } from '../../schemas/curriculum.ts';
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

/** What is taught; visits, services and displays are no courses. */
const TAUGHT: ReadonlySet<Programme['kind']> = new Set(['class', 'school-session']);

/** A class or a school session that still stands, with its dated sessions; undefined for every other kind of programme. */
export function courseThing(speaker: Speaker, programme: Programme): Thing | undefined {
	const { catalogue, language } = speaker;
	if (!TAUGHT.has(programme.kind) || programme.policy) return undefined;
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
		educationalLevel: levelNames(speaker, programme.levels),
		educationalAlignment: some(programme.curriculum.map((link) => alignment(speaker, link))),
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

const levelNames = ({ catalogue, language }: Speaker, ids: readonly string[]) =>
	some(ids.flatMap((id) => catalogue.byId.levels.get(id) ?? []).map(({ name }) => sayPlain(name, language)));

/** A node of a curriculum that the offer teaches. */
function alignment({ catalogue, language }: Speaker, link: CurriculumLink): Thing {
	const subject = link.subject === undefined ? undefined : catalogue.byId.subjects.get(link.subject);
	const t = messagesIn(language);
	const target = [
		subject && sayPlain(subject.name, language),
		link.grade === undefined ? undefined : t.curriculumGrade(link.grade),
		link.theme && sayPlain(link.theme, language),
	].filter((part) => part !== undefined);
	return {
		'@type': 'AlignmentObject',
		alignmentType: 'teaches',
		educationalFramework: link.framework,
		targetName: target.length > 0 ? target.join(', ') : link.framework,
		targetDescription: link.requirement && sayPlain(link.requirement, language),
		targetUrl: link.source.url,
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
		educationalLevel: levelNames(speaker, resource.levels),
		audience: audiences(speaker, resource.audiences),
		inLanguage: resource.languages,
		// A licence here is a sentence of the provider's, which schema.org takes only as an address.
		usageInfo:
			resource.licence === undefined ? undefined : { '@type': 'CreativeWork', name: resource.licence },
		isAccessibleForFree: resource.price === 'unknown' ? undefined : resource.price === 'free',
	};
}
