/** Who comes: a class as counts, without a single name. */

export interface SchoolClass {
	/** Id of the level of school. */
	readonly level: string;
	/** 1 to 12; missing where the level has no grades. */
	readonly grade?: number;
	readonly pupils: number;
	/** Teachers and parents who come along. */
	readonly adults: number;
	/** Pupils who use a wheelchair, among them. */
	readonly wheelchairs: number;
}

/** In pupils of one visit: several classes of a large school. */
const MOST_PUPILS = 1000;
const MOST_ADULTS = 200;

/** Which counts make no class. */
export type ClassFault = 'pupils' | 'adults' | 'wheelchairs';

const isCount = (value: number, least: number, most: number): boolean =>
	Number.isInteger(value) && value >= least && value <= most;

export function classFaults({ pupils, adults, wheelchairs }: SchoolClass): ClassFault[] {
	const faults: ClassFault[] = [];
	if (!isCount(pupils, 1, MOST_PUPILS)) faults.push('pupils');
	if (!isCount(adults, 0, MOST_ADULTS)) faults.push('adults');
	if (!isCount(wheelchairs, 0, Math.max(0, pupils || 0))) faults.push('wheelchairs');
	return faults;
}
