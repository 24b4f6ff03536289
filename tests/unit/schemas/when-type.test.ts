import { expectTypeOf, test } from 'vitest';
import type { OpeningHours } from '../../../src/domain/opening/opening-hours.ts';
import type { DayRule } from '../../../src/domain/sessions/commemorative-day.ts';
import type { HolidayDay } from '../../../src/domain/sessions/holidays.ts';
import type { Change, When } from '../../../src/domain/sessions/when.ts';
import type { Offer } from '../../../src/domain/trust/standing.ts';
import type { Change as SchemaChange } from '../../../src/schemas/change.ts';
import type { DayData, DayRule as SchemaDayRule } from '../../../src/schemas/day.ts';
import type { OpeningHours as SchemaOpeningHours } from '../../../src/schemas/opening-hours.ts';
import type { ProgrammeData } from '../../../src/schemas/programme.ts';
import type { When as SchemaWhen } from '../../../src/schemas/when.ts';

// These run in the type check (tsc); at run time they only have to load.
test('what the schemas put out is what the domain takes', () => {
	expectTypeOf<SchemaWhen>().toExtend<When>();
	expectTypeOf<SchemaChange>().toExtend<Change>();
	expectTypeOf<SchemaDayRule>().toExtend<DayRule>();
	expectTypeOf<SchemaOpeningHours>().toExtend<OpeningHours>();
	expectTypeOf<DayData & { id: string }>().toExtend<HolidayDay>();
	expectTypeOf<ProgrammeData>().toExtend<Offer>();
});

test('the domain knows no kind of `when`, and no key of one, that content cannot write', () => {
	expectTypeOf<When['kind']>().toEqualTypeOf<SchemaWhen['kind']>();
	expectTypeOf<keyof Extract<When, { kind: 'weekly' }>>().toEqualTypeOf<
		keyof Extract<SchemaWhen, { kind: 'weekly' }>
	>();
	expectTypeOf<keyof Extract<When, { kind: 'monthly' }>>().toEqualTypeOf<
		keyof Extract<SchemaWhen, { kind: 'monthly' }>
	>();
	expectTypeOf<keyof Extract<When, { kind: 'lunar-yearly' }>>().toEqualTypeOf<
		keyof Extract<SchemaWhen, { kind: 'lunar-yearly' }>
	>();
	expectTypeOf<keyof Extract<When, { kind: 'day-yearly' }>>().toEqualTypeOf<
		keyof Extract<SchemaWhen, { kind: 'day-yearly' }>
	>();
	// A postponement is told of a session by the catalogue, by no editor.
	expectTypeOf<Exclude<keyof Change, 'postponement'>>().toEqualTypeOf<keyof SchemaChange>();
});
