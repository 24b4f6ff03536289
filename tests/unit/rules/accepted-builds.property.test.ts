/**
 * What the check passes can be built: random records of every kind, laid over the tiny city, go through the check, and
 * those without an error through every piece of the build that is a plain function.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/graph/graph.ts';
import { readContent } from '../../../src/reader/index.ts';
import { judge } from '../../../src/rules/check.ts';
import { buildPieces } from '../../support/build-pieces.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { isWhole, laidOver, type Made, randomRecord } from '../../support/random-records.ts';

const NOW = '2026-11-22T08:00';
/** How many records; `RANDOM_RECORDS=100000` tries more than every test run has time for. */
const RECORDS = Number(process.env['RANDOM_RECORDS'] ?? 3000);
/** So many are checked and built together: a city costs far more than one record more in it. */
const TOGETHER = 500;

const base = readContent(TINY_CITY);
const shownOf = (made: readonly Made[]) => JSON.stringify(made).slice(0, 3000);

/** Those of `made` in which the check finds no error, asked again until all of them are sound together. */
function accepted(made: readonly Made[]): {
	readonly kept: readonly Made[];
	readonly rules: readonly string[];
} {
	const checked = judge(laidOver(base, made), NOW);
	const errors = checked.issues.filter(({ severity }) => severity === 'error');
	const rules = errors.map(({ rule }) => rule);
	const wrong = new Set(errors.map(({ file }) => Number(/\/z-(\d+)\.yaml$/.exec(file)?.[1] ?? Number.NaN)));
	if (wrong.has(Number.NaN))
		throw new Error(`an error outside the records: ${JSON.stringify(errors.slice(0, 3))}`);
	if (wrong.size === 0) return { kept: made, rules };
	const rest = accepted(made.filter((_, i) => !wrong.has(i)));
	return { kept: rest.kept, rules: [...rules, ...rest.rules] };
}

function build(made: readonly Made[]): ReadonlyMap<string, string> {
	const { records } = laidOver(base, made);
	if (!isWhole(records)) throw new Error('the tiny city is broken');
	return buildPieces(buildCatalogue(records, NOW));
}

/** The files, or an error that names the records which were accepted and cannot be built. */
function filesOf(kept: readonly Made[]): ReadonlyMap<string, string> {
	try {
		return build(kept);
	} catch (why) {
		const reason = why instanceof Error ? why.stack : String(why);
		throw new Error(`accepted, but not built (${reason}): ${shownOf(culprits(kept))}`);
	}
}

/** Which of them alone cannot be built; all of them when it takes several. */
function culprits(made: readonly Made[]): readonly Made[] {
	const alone = made.filter((each) => {
		try {
			build([each]);
			return false;
		} catch {
			return true;
		}
	});
	return alone.length > 0 ? alone.slice(0, 3) : made;
}

const batches = Math.ceil(RECORDS / TOGETHER);

it(
	`of ${RECORDS} random records all that are accepted are built, and no neighbour is lost`,
	() => {
		let built = 0;
		const holds = (made: readonly Made[]) => {
			const { kept, rules } = accepted(made);
			expect(rules).not.toContain('rule-failed');
			built += kept.length;
			const files = filesOf(kept);
			for (const [path, text] of files) expect(text.isWellFormed(), path).toBe(true);
			expect(files.get('/ics/all.ics')).toContain('UID:ngay-hoi-sach-mau');
			for (const file of ['events.json', 'events.csv'])
				expect(files.get(`/api/v1/${file}`)).toContain('ngay-hoi-sach-mau');
			expect(files.get('/search.vi')).toContain('/su-kien/ngay-hoi-sach-mau/');
		};
		const records = fc.array(randomRecord(base), { minLength: TOGETHER, maxLength: TOGETHER });
		// Shrinking whole cities would take hours: the records that fail are named as they are.
		fc.assert(fc.property(records, holds), { numRuns: batches, endOnFailure: true });
		// A generator whose records are all refused would try nothing.
		expect(built / (batches * TOGETHER)).toBeGreaterThan(0.5);
	},
	RECORDS * 200,
);
