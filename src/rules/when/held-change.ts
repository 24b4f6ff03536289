/** A pattern that was published, and now says something else of sessions that were held. */
import type { Pattern } from '../../domain/sessions/pattern.ts';
import type { Slot } from '../../domain/sessions/slot.ts';
import type { Event } from '../../schemas/index.ts';
import type { Words4 } from '../kit/rule.ts';

export interface HeldChange {
	/** The pattern as it was last published. */
	readonly published: Pattern;
	/** The held sessions that are no longer there, or end at another time. */
	readonly lost: readonly Slot[];
	/** The last session that was held. */
	readonly last: Slot;
	readonly today: string;
	/** Whether a session of that date is missing because it has become a public holiday. */
	readonly holidays: (event: Event, date: string) => boolean;
}

export type Cure = Pick<Words4, 'cureVi' | 'cureEn'>;
