/** The plan on the device: one text, kept until some days after its last date, thrown away when it cannot be read. */
import { addDays } from '../../domain/time/plain-date.ts';
import { LONGEST_NAME, type Visit } from './visit.ts';
import { visitFragment, visitOfFragment } from './visit-link.ts';

const NAME = 'class-visit';
const DAYS_AFTER = 30;
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Text {
	readonly until: string;
	readonly visit: string;
	readonly school: string;
	readonly inCharge: string;
}

/** Of the last wished date, else of today. `today`: local date of the site. */
const untilOf = (dates: readonly string[], today: string): string =>
	addDays([today, ...dates].toSorted().at(-1) ?? today, DAYS_AFTER);

/** False where the browser allows no storage, or it is full: what was kept before then stays. */
export function keepPlan(storage: () => Kept, visit: Visit, today: string): boolean {
	const text: Text = {
		until: untilOf(visit.dates, today),
		visit: visitFragment(visit),
		school: visit.school,
		inCharge: visit.inCharge,
	};
	try {
		storage().setItem(NAME, JSON.stringify(text));
		return true;
	} catch {
		return false;
	}
}

/** Undefined where nothing is kept, or it is over; that is then thrown away. */
export function keptPlan(storage: () => Kept, today: string): Visit | undefined {
	try {
		const text = storage().getItem(NAME);
		if (!text) return undefined;
		const { until, visit, school, inCharge } = partsOf(text);
		const read = visitOfFragment(visit);
		if (read && until >= today) return { ...read.visit, school, inCharge };
		storage().removeItem(NAME);
	} catch {
		// No storage, no plan.
	}
	return undefined;
}

export function forgetPlan(storage: () => Kept): void {
	try {
		storage().removeItem(NAME);
	} catch {
		// There is none to throw away.
	}
}

/** Whatever stands there: texts as far as they are texts. */
function partsOf(text: string): Text {
	const parts: unknown = JSON.parse(text);
	const of = (key: string, longest: number) => {
		const value: unknown = typeof parts === 'object' && parts !== null ? Reflect.get(parts, key) : undefined;
		return typeof value === 'string' ? value.slice(0, longest) : '';
	};
	return {
		until: of('until', 10),
		visit: of('visit', 2000),
		school: of('school', LONGEST_NAME),
		inCharge: of('inCharge', LONGEST_NAME),
	};
}
