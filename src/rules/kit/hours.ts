/** Every set of opening hours in the content, with the place where it stands. */
import type { RegularSlot } from '../../domain/opening/opening-hours.ts';
import type { Path } from '../../reader/text/index.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import { type Located, located, type RuleInput } from './rule.ts';

export interface WrittenHours {
	readonly entry: Located<'places'> | Located<'events'>;
	readonly path: Path;
	readonly hours: OpeningHours;
}

export const writtenHours = (input: Pick<RuleInput, 'entries'>): WrittenHours[] => [
	...located(input, 'places').flatMap((entry) => {
		const hours = entry.record.openingHours;
		return hours ? [{ entry, path: ['openingHours'], hours }] : [];
	}),
	...located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		const hours = when.kind === 'span' ? when.openingHours : undefined;
		return hours ? [{ entry, path: ['when', 'openingHours'], hours }] : [];
	}),
];

/** The lists of regular hours of one set: the usual ones, and those of each season. */
export const regularLists = ({
	path,
	hours,
}: WrittenHours): { readonly path: Path; readonly slots: readonly RegularSlot[] }[] => [
	{ path: [...path, 'regular'], slots: hours.regular },
	...hours.seasons.map(({ regular }, at) => ({ path: [...path, 'seasons', at, 'regular'], slots: regular })),
];
