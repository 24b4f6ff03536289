/** A feed of the institution itself is its word: what stands in it today is confirmed today. */
import { daysBetween } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';

/** In days. Written anew each night it would change every record, and every calendar entry of followers with it. */
const FRESH = 30;

/** Whether a record was confirmed so lately that it need not be said again. */
export const isFresh = (record: Event | undefined, today: string): boolean =>
	record?.verified !== undefined && daysBetween(record.verified.on, today) < FRESH;

/** The draft with the confirmation of its institution, where it has none of its own. */
export const confirmed = (draft: Draft, { place, today }: IntakeSetting): Draft =>
	draft.given.some(({ path }) => path[0] === 'verified')
		? draft
		: {
				...draft,
				given: [
					...draft.given,
					{
						path: ['verified'],
						value: { on: today, by: place.title.slice(0, 120).trim() },
						field: 'confirmed',
					},
				],
			};
