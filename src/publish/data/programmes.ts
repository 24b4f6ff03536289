import { isCurrentOffer } from '../../domain/trust/standing.ts';
import { type ApiContext, headOf, orNull, text, texts, trustOf } from './record.ts';
import type { ApiProgramme } from './schema/programme.ts';

/** Lasting offers; `current` says whether there is recent evidence that an offer still stands. */
export const programmeList = (context: ApiContext): ApiProgramme[] =>
	context.catalogue.records.programmes.map((programme) => ({
		...headOf(programme, 'programmes', context),
		kind: programme.kind,
		offer: programme.offer,
		current: isCurrentOffer(programme, context.catalogue.today, context.catalogue.site.currentSince),
		policy: programme.policy,
		eligible: programme.eligible ? text(programme.eligible) : null,
		bring: programme.bring ? text(programme.bring) : null,
		hosts: programme.hosts,
		organisers: texts(programme.organisers),
		places: programme.places.length > 0 || programme.where ? programme.places : programme.hosts,
		where: programme.where ? text(programme.where) : null,
		topics: programme.topics,
		audiences: programme.audiences,
		ages: orNull(programme.ages),
		levels: programme.levels,
		grades: programme.grades,
		subjects: programme.subjects,
		localEducation: programme.localEducation ? text(programme.localEducation) : null,
		lifeSkills: texts(programme.lifeSkills),
		learn: texts(programme.learn),
		activities: texts(programme.activities),
		durationMinutes: orNull(programme.durationMinutes),
		group: orNull(programme.group),
		months: programme.months,
		usual: orNull(programme.usual),
		period: orNull(programme.period),
		materials: programme.materials,
		price: programme.price,
		booking: orNull(programme.booking),
		access: programme.access?.features ?? [],
		languages: programme.languages,
		days: programme.days,
		...trustOf(programme, 'programmes', context),
	}));
