/** How far a record can be trusted: what its sources and its confirmation say, and how old they are. */
import { monthsLater } from '../time/calendar-months.ts';

/** `on`: the source's own date, full or partial (`2024`, `2024-03`). `seen`: the day an editor read an undated one. */
export interface SourceDates {
	readonly on?: string | undefined;
	readonly seen?: string | undefined;
	/** Repeats what others say: it dates nothing. */
	readonly secondary?: boolean | undefined;
}

export interface Trusted {
	/** The institution itself confirmed the record. */
	readonly verified?: { readonly on: string };
	readonly sources: readonly SourceDates[];
	/** `gone`: local date since which its source, which is read by night, does not name it any more. */
	readonly origin?: { readonly gone?: string | undefined } | undefined;
}

export interface Offer extends Trusted {
	readonly ended?: boolean;
	readonly period?: { readonly from?: string; readonly to?: string };
}

export type Confirmation =
	| { readonly kind: 'confirmed'; readonly on: string }
	| { readonly kind: 'stale'; readonly on: string }
	| { readonly kind: 'sourced'; readonly on?: string }
	/** Its source does not name it any more. */
	| { readonly kind: 'gone'; readonly on: string }
	/** Sources there are, but all of them repeat what others say. */
	| { readonly kind: 'repeated' };

/**
 * The newest date that a source bears itself, as precise as it is given, or undefined. Of `2024` and `2024-03` the
 * fuller one counts as newer, for it says more. The day somebody read a page says nothing about the page's age, nor the
 * date of a secondary source about the facts that it repeats.
 */
export function lastSourceDate(sources: readonly SourceDates[]): string | undefined {
	return sources.reduce<string | undefined>(
		(newest, { on, secondary }) =>
			!secondary && on !== undefined && (newest === undefined || on > newest) ? on : newest,
		undefined,
	);
}

/** A confirmation holds for `staleAfterMonths` months, the last day included. */
export function confirmation(record: Trusted, today: string, staleAfterMonths: number): Confirmation {
	if (record.origin?.gone !== undefined) return { kind: 'gone', on: record.origin.gone };
	if (!record.verified) {
		if (record.sources.length > 0 && record.sources.every(({ secondary }) => secondary))
			return { kind: 'repeated' };
		const on = lastSourceDate(record.sources);
		return on === undefined ? { kind: 'sourced' } : { kind: 'sourced', on };
	}
	const { on } = record.verified;
	return { kind: today <= monthsLater(on, staleAfterMonths) ? 'confirmed' : 'stale', on };
}

/**
 * Whether an offer still stands: it has not ended, its period is not over (a partial `to` lasts to the end of its
 * month or year), and there is evidence: a confirmation, or a source dated in the year `currentSince` or later.
 * An undated source, even one read today, is no evidence by itself: old pages stay on the web for years.
 */
export function isCurrentOffer(record: Offer, today: string, currentSince: number): boolean {
	if (record.ended) return false;
	const to = record.period?.to;
	if (to !== undefined && today.slice(0, to.length) > to) return false;
	if (record.verified) return true;
	const newest = lastSourceDate(record.sources);
	return newest !== undefined && Number(newest.slice(0, 4)) >= currentSince;
}

/** Whether a call for help is still open: to the end of its last day, or of its month or year where that is all it says. */
export const isOpenCall = ({ closes }: { readonly closes?: string | undefined }, today: string): boolean =>
	closes === undefined || today.slice(0, closes.length) <= closes;

/** Those that repeat what others say stand last: readers take the first for the evidence. */
export const evidenceFirst = <T extends SourceDates>(sources: readonly T[]): T[] =>
	[...sources].sort((a, b) => Number(a.secondary ?? false) - Number(b.secondary ?? false));
