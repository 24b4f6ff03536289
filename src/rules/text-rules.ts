/**
 * The contents page of the rules: what must agree between the files of a catalogue. None of them needs Node: they judge
 * in a browser, too.
 */

import { noContact } from './gaps/no-contact.ts';
import { summaryMissing } from './gaps/summary-missing.ts';
import type { Rule } from './kit/rule.ts';
import { controlCharacter } from './letters/control-character.ts';
import { englishMissing } from './letters/english-missing.ts';
import { eth } from './letters/eth.ts';
import { notNfc } from './letters/not-nfc.ts';
import { oldName } from './letters/old-name.ts';
import { statusInTitle } from './letters/status-in-title.ts';
import { danglingReference } from './names/dangling-reference.ts';
import { draftReferenced } from './names/draft-referenced.ts';
import { duplicateId } from './names/duplicate-id.ts';
import { enteredTwice } from './names/entered-twice.ts';
import { imageFile } from './names/image-file.ts';
import { parentLoop } from './names/parent-loop.ts';
import { publishedRecord } from './names/published-record.ts';
import { replacedBy } from './names/replaced-by.ts';
import { shareImage } from './names/share-image.ts';
import { geoOutlier } from './truth/geo-outlier.ts';
import { priceTariffs } from './truth/price-tariffs.ts';
import { secondaryFirst } from './truth/secondary-first.ts';
import { sourceInFuture } from './truth/source-in-future.ts';
import { staleVerification } from './truth/stale-verification.ts';
import { tariffPast } from './truth/tariff-past.ts';
import { verifiedInFuture } from './truth/verified-in-future.ts';
import { beyondHorizon } from './when/beyond-horizon.ts';
import { changeInFuture } from './when/change-in-future.ts';
import { changeIncomplete } from './when/change-incomplete.ts';
import { changeMisses } from './when/change-misses.ts';
import { closedDays } from './when/closed-days.ts';
import { closedEdgeDay } from './when/closed-edge-day.ts';
import { doubtfulMove } from './when/doubtful-move.ts';
import { endBeforeStart } from './when/end-before-start.ts';
import { endlessPattern } from './when/endless-pattern.ts';
import { exceptMisses } from './when/except-misses.ts';
import { extraOutside } from './when/extra-outside.ts';
import { heldSessions } from './when/held-sessions.ts';
import { hoursOverlap } from './when/hours-overlap.ts';
import { impossibleDay } from './when/impossible-day.ts';
import { lastEntry } from './when/last-entry.ts';
import { laterPhases } from './when/later-phases.ts';
import { longNight } from './when/long-night.ts';
import { longPostponement } from './when/long-postponement.ts';
import { longSession } from './when/long-session.ts';
import { manySessions } from './when/many-sessions.ts';
import { mixedDates } from './when/mixed-dates.ts';
import { needlessExtra } from './when/needless-extra.ts';
import { noOccurrence } from './when/no-occurrence.ts';
import { overlappingSessions } from './when/overlapping-sessions.ts';
import { partlyPostponed } from './when/partly-postponed.ts';
import { publishedSession } from './when/published-session.ts';
import { seasonGap } from './when/season-gap.ts';
import { seasonOverlap } from './when/season-overlap.ts';
import { skippedMonths } from './when/skipped-months.ts';
import { sourcesDisagree } from './when/sources-disagree.ts';
import { strayDayOff } from './when/stray-day-off.ts';
import { untilBeforeStart } from './when/until-before-start.ts';
import { updatedInFuture } from './when/updated-in-future.ts';
import { usualClosed } from './when/usual-closed.ts';
import { writtenTwice } from './when/written-twice.ts';

export const textRules: readonly Rule[] = [
	// letters
	notNfc,
	eth,
	controlCharacter,
	statusInTitle,

	// who names whom
	duplicateId,
	danglingReference,
	draftReferenced,
	replacedBy,
	enteredTwice,
	parentLoop,
	imageFile,
	shareImage,
	publishedRecord,

	// when
	impossibleDay,
	strayDayOff,
	endBeforeStart,
	longNight,
	longSession,
	mixedDates,
	untilBeforeStart,
	laterPhases,
	writtenTwice,
	exceptMisses,
	needlessExtra,
	extraOutside,
	noOccurrence,
	changeMisses,
	changeIncomplete,
	doubtfulMove,
	publishedSession,
	heldSessions,
	skippedMonths,
	endlessPattern,
	beyondHorizon,
	manySessions,
	overlappingSessions,
	closedEdgeDay,
	closedDays,
	hoursOverlap,
	lastEntry,
	seasonOverlap,
	seasonGap,
	sourcesDisagree,
	usualClosed,
	longPostponement,
	partlyPostponed,

	// truth
	sourceInFuture,
	verifiedInFuture,
	updatedInFuture,
	changeInFuture,
	staleVerification,
	secondaryFirst,
	tariffPast,
	oldName,
	geoOutlier,

	// what readers will miss
	noContact,
	priceTariffs,
	summaryMissing,
];

/** Work left rather than mistakes; only for those who ask. */
export const verboseRules: readonly Rule[] = [englishMissing];
