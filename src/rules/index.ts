/** The contents page of the rules: what must agree between the files of a catalogue. */

import { beyondHorizon } from './beyond-horizon.ts';
import { bodyMarkup } from './body-markup.ts';
import { changeInFuture } from './change-in-future.ts';
import { changeIncomplete } from './change-incomplete.ts';
import { changeMisses } from './change-misses.ts';
import { closedDays } from './closed-days.ts';
import { closedEdgeDay } from './closed-edge-day.ts';
import { controlCharacter } from './control-character.ts';
import { danglingReference } from './dangling-reference.ts';
import { doubtfulMove } from './doubtful-move.ts';
import { draftReferenced } from './draft-referenced.ts';
import { duplicateId } from './duplicate-id.ts';
import { endBeforeStart } from './end-before-start.ts';
import { endlessPattern } from './endless-pattern.ts';
import { englishMissing } from './english-missing.ts';
import { eth } from './eth.ts';
import { exceptMisses } from './except-misses.ts';
import { extraOutside } from './extra-outside.ts';
import { geoOutlier } from './geo-outlier.ts';
import { heldSessions } from './held-sessions.ts';
import { imageFile } from './image-file.ts';
import { impossibleDay } from './impossible-day.ts';
import { laterPhases } from './later-phases.ts';
import { longNight } from './long-night.ts';
import { longSession } from './long-session.ts';
import { manySessions } from './many-sessions.ts';
import { mixedDates } from './mixed-dates.ts';
import { needlessExtra } from './needless-extra.ts';
import { noContact } from './no-contact.ts';
import { noOccurrence } from './no-occurrence.ts';
import { notNfc } from './not-nfc.ts';
import { oldName } from './old-name.ts';
import { overlappingSessions } from './overlapping-sessions.ts';
import { parentLoop } from './parent-loop.ts';
import { priceTariffs } from './price-tariffs.ts';
import { publishedRecord } from './published-record.ts';
import { publishedSession } from './published-session.ts';
import { replacedBy } from './replaced-by.ts';
import type { Rule } from './rule.ts';
import { shareImage } from './share-image.ts';
import { skippedMonths } from './skipped-months.ts';
import { sourceInFuture } from './source-in-future.ts';
import { staleVerification } from './stale-verification.ts';
import { strayDayOff } from './stray-day-off.ts';
import { summaryMissing } from './summary-missing.ts';
import { untilBeforeStart } from './until-before-start.ts';
import { updatedInFuture } from './updated-in-future.ts';
import { verifiedInFuture } from './verified-in-future.ts';
import { writtenTwice } from './written-twice.ts';

export const rules: readonly Rule[] = [
	// letters
	notNfc,
	eth,
	controlCharacter,
	bodyMarkup,

	// who names whom
	duplicateId,
	danglingReference,
	draftReferenced,
	replacedBy,
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

	// truth
	sourceInFuture,
	verifiedInFuture,
	updatedInFuture,
	changeInFuture,
	staleVerification,
	oldName,
	geoOutlier,

	// what readers will miss
	noContact,
	priceTariffs,
	summaryMissing,
];

/** Work left rather than mistakes; only for those who ask. */
export const verboseRules: readonly Rule[] = [englishMissing];
