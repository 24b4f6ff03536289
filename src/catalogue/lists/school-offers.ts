/** What the school door shows: what a class can do, and a pupil alone; all of it, for one level, in one subject. Pure. */
import type { Event, Programme, Resource, SchoolLevel, SchoolSubject } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';
import { byKind, isLearnedFrom, splitProgrammes } from './offers.ts';
import { eventsForSchools } from './schools.ts';
import { isForSchools } from './walk-in.ts';

export interface ForSchools {
	/** Offers that a class takes up, and of those the ones that stand no more. */
	readonly classes: readonly Programme[];
	readonly former: readonly Programme[];
	/** Offers that one joins alone: pupils, students, of a level that is no school's adults. */
	readonly alone: readonly Programme[];
	/** Who enters for free or for less, of those who are at school. */
	readonly policies: readonly Programme[];
	readonly events: readonly Event[];
	readonly resources: readonly Resource[];
}

/** The levels that have a page, in school order. */
export const schoolLevels = ({ records }: Catalogue): SchoolLevel[] =>
	records.levels.filter(({ school }) => school);

/** A class is received, or visited: made for schools, held at the school, or a visit that one asks for. */
export const isForClasses = (catalogue: Catalogue, programme: Programme): boolean =>
	isForSchools(catalogue, programme) ||
	programme.offer.includes('at-school') ||
	(programme.kind === 'guided-visit' && programme.offer.includes('on-request'));

const forSchools = remembered((catalogue): ForSchools => {
	const atSchool = new Set(catalogue.records.audiences.filter(({ school }) => school).map(({ id }) => id));
	const names = ({ levels: named, subjects }: Pick<Programme, 'levels' | 'subjects'>) =>
		named.length + subjects.length > 0;
	const { programmes, resources } = catalogue.records;
	const offers = programmes.filter(({ policy }) => !policy);
	const classes = splitProgrammes(
		catalogue,
		offers.filter((offer) => isForClasses(catalogue, offer)),
	);
	const alone = offers.filter(
		(offer) => !isForClasses(catalogue, offer) && (names(offer) || offer.grades.length > 0),
	);
	const policies = programmes.filter(
		(programme) =>
			programme.policy && (names(programme) || programme.audiences.some((id) => atSchool.has(id))),
	);
	return {
		classes: classes.current,
		former: classes.former,
		alone: splitProgrammes(catalogue, alone).current,
		policies: splitProgrammes(catalogue, policies).current,
		events: eventsForSchools(catalogue),
		resources: byKind(resources).filter((resource) => isLearnedFrom(resource) && names(resource)),
	};
});

/** All for schools, without what is for adults alone. */
export const forPupils = (catalogue: Catalogue): ForSchools => {
	const all = forSchools(catalogue);
	const levels = schoolLevels(catalogue);
	const isForPupils = (record: Sorted) =>
		record.levels.length === 0 || levels.some((level) => isOfLevel(record, level));
	return {
		...all,
		alone: all.alone.filter(isForPupils),
		policies: all.policies.filter(isForPupils),
		resources: all.resources.filter(isForPupils),
	};
};

interface Sorted {
	readonly levels: readonly string[];
	readonly subjects: readonly string[];
	readonly grades?: readonly number[];
}

/** Of a level: what names it, or one of its grades. */
export const ofLevel = (catalogue: Catalogue, level: SchoolLevel): ForSchools =>
	among(catalogue, (record) => isOfLevel(record, level));

/** Of every level behind school: universities, colleges, trades. */
export const forStudents = (catalogue: Catalogue): ForSchools => {
	const levels = catalogue.records.levels.filter(({ higher }) => higher);
	return among(catalogue, (record) => levels.some((level) => isOfLevel(record, level)));
};

export const isOfLevel = (record: Sorted, { id, grades }: SchoolLevel): boolean =>
	record.levels.includes(id) || (record.grades ?? []).some((grade) => grades.includes(grade));

export const ofSubject = (catalogue: Catalogue, { id }: SchoolSubject): ForSchools =>
	among(catalogue, ({ subjects }) => subjects.includes(id));

function among(catalogue: Catalogue, belongs: (record: Sorted) => boolean): ForSchools {
	const all = forSchools(catalogue);
	return {
		classes: all.classes.filter(belongs),
		former: all.former.filter(belongs),
		alone: all.alone.filter(belongs),
		policies: all.policies.filter(belongs),
		events: all.events.filter(({ programme }) => {
			const offer = programme === undefined ? undefined : catalogue.byId.programmes.get(programme);
			return offer !== undefined && belongs(offer);
		}),
		resources: all.resources.filter(belongs),
	};
}

/** Tickets that a class of this offer may have for less: of the same house or host, for a level that both name or neither rules out. */
export function ticketsFor(catalogue: Catalogue, programme: Programme): readonly Programme[] {
	if (programme.policy || !isForClasses(catalogue, programme)) return [];
	const housesOf = ({ hosts, places }: Programme) => [...hosts, ...places];
	const houses = new Set(housesOf(programme));
	return forSchools(catalogue).policies.filter(
		(policy) =>
			housesOf(policy).some((id) => houses.has(id)) &&
			(policy.levels.length === 0 ||
				programme.levels.length === 0 ||
				policy.levels.some((id) => programme.levels.includes(id))),
	);
}

/** How many offers have each of these values, those that none has left out; `silent`: how many have none of them. */
export interface Tally<T> {
	readonly counts: readonly (readonly [value: T, count: number])[];
	readonly silent: number;
}

export function tally<O, T>(
	offers: readonly O[],
	values: readonly T[],
	has: (offer: O, value: T) => boolean,
): Tally<T> {
	const counts = values
		.map((value) => [value, offers.filter((offer) => has(offer, value)).length] as const)
		.filter(([, count]) => count > 0);
	return { counts, silent: offers.filter((offer) => !values.some((value) => has(offer, value))).length };
}

/** A way to narrow down helps where a third of the offers know the answer, and there are two answers at least. */
export const isTelling = <T>({ counts, silent }: Tally<T>, all: number): boolean =>
	counts.length > 1 && (all - silent) * 3 >= all;

/** Most schools ask, and are visited; what has its own dates comes after. */
const FORMS: readonly Programme['offer'][number][] = ['on-request', 'at-school', 'fixed', 'online'];

/** Offers by how they reach the class; one that does in two ways stands under the first of them. */
export const byForm = (
	offers: readonly Programme[],
): { readonly form: Programme['offer'][number]; readonly offers: readonly Programme[] }[] =>
	FORMS.map((form) => ({
		form,
		offers: offers.filter(({ offer }) => FORMS.find((first) => offer.includes(first)) === form),
	})).filter((group) => group.offers.length > 0);
