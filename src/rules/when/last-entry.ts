import type { OpenSlot } from '../../domain/opening/opening-hours.ts';
import { writtenHours } from '../kit/hours.ts';
import { nodesAt } from '../kit/nodes.ts';
import { error, type Rule } from '../kit/rule.ts';

const PLACES = [
	['regular', '*'],
	['seasons', '*', 'regular', '*'],
	['exceptions', '*', 'slots', '*'],
] as const;

/** A last entry outside its opening time. */
export const lastEntry: Rule = (input) =>
	writtenHours(input).flatMap(({ entry, path, hours }) =>
		PLACES.flatMap((place) =>
			nodesAt(hours, place).flatMap(({ path: at, value }) => {
				// The schema has given every node at these paths this shape.
				const { open, close, lastEntry: last } = value as Partial<OpenSlot>;
				if (last === undefined || (open !== undefined && close !== undefined && within(last, open, close)))
					return [];
				return error('last-entry', entry, [...path, ...at, 'lastEntry'], {
					vi: `giờ nhận khách cuối (${last}) nằm ngoài giờ mở cửa`,
					en: `the last entry (${last}) lies outside the opening hours`,
					cureVi: 'Ghi giờ sau open và không muộn hơn close, cùng với open và close.',
					cureEn: 'Write a time after open and not after close, together with open and close.',
				});
			}),
		),
	);

/** Past midnight the clock turns back. */
const within = (last: string, open: string, close: string): boolean =>
	close > open ? last > open && last <= close : last > open || last <= close;
