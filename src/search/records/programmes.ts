import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import { programmeValues } from '../../filters/of-record.ts';
import { programmeKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { priceShort } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Programme } from '../../schemas/index.ts';
import {
	accessShown,
	both,
	cardHead,
	type Indexed,
	type Indexing,
	placeWords,
	resultFacets,
	sharedWords,
	wardNames,
	wardOfPlace,
} from './indexed.ts';

export function indexedProgramme(programme: Programme, indexing: Indexing): Indexed {
	const { catalogue, language, t } = indexing;
	const hosts = hostsOf(catalogue, programme);
	const where = hostsOf(catalogue, { hosts: programme.places });
	const place = where[0] ?? hosts[0];
	const ward = wardOfPlace(place, indexing);
	const current = isCurrentOffer(programme, catalogue.today, catalogue.site.currentSince);
	const facets = resultFacets(programmeValues(catalogue, programme));
	const placeText = programme.where ?? place?.title ?? programme.organisers[0];
	return {
		card: {
			type: 'programmes',
			url: recordPath(language, 'programmes', programme.id),
			...cardHead(programme, indexing),
			kind: programmeKinds[programme.kind][language],
			place: placeText && sayPlain(placeText, language),
			ward: ward && wardWords(ward, language),
			price: priceShort(programme.price, language),
			...accessShown(facets, indexing),
			status: current ? undefined : t.formerOffer,
			former: !current,
		},
		facets,
		words: [
			...sharedWords(programme, indexing),
			both(programmeKinds[programme.kind]),
			...[...hosts, ...where].flatMap(placeWords),
			...programme.organisers.map(both),
			both(programme.where),
			...wardNames(ward),
			both(programme.localEducation),
			...programme.levels.map((id) => both(catalogue.byId.levels.get(id)?.name)),
			...programme.subjects.flatMap((id) => {
				const subject = catalogue.byId.subjects.get(id);
				return subject ? [both(subject.name), ...subject.synonyms] : [];
			}),
			...[...programme.learn, ...programme.activities, ...programme.lifeSkills].map((text) =>
				sayPlain(text, language),
			),
		],
	};
}
