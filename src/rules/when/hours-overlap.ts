import type { RegularSlot } from '../../domain/opening/opening-hours.ts';
import { regularLists, writtenHours } from '../kit/hours.ts';
import { error, type Rule } from '../kit/rule.ts';

/** Two opening times of one day of the week that overlap, or a day both with hours and with hours that nobody knows. */
export const hoursOverlap: Rule = (input) =>
	writtenHours(input).flatMap((written) =>
		regularLists(written).flatMap(({ path, slots }) =>
			slots.flatMap((slot, at) => {
				const other = slots.slice(0, at).find((earlier) => overlap(earlier, slot));
				if (!other) return [];
				return error('hours-overlap', written.entry, [...path, at], {
					vi: `giờ ${inWords(slot, 'chưa rõ')} chồng lên giờ ${inWords(other, 'chưa rõ')} của cùng một thứ`,
					en: `the hours ${inWords(slot, 'not known')} overlap the hours ${inWords(other, 'not known')} of the same day`,
					cureVi: 'Gộp hai giờ làm một, hoặc sửa lại days, open, close.',
					cureEn: 'Make one of the two, or correct days, open, close.',
				});
			}),
		),
	);

const inWords = ({ open, close }: RegularSlot, unknown: string) =>
	open === undefined ? `(${unknown})` : `${open}–${close}`;

function overlap(a: RegularSlot, b: RegularSlot): boolean {
	if (!a.days.some((day) => b.days.includes(day))) return false;
	if (a.open === undefined || b.open === undefined) return true;
	return stretches(a).some((one) => stretches(b).some((two) => one.from < two.to && two.from < one.to));
}

/** Hours past midnight reach beyond 24:00 of their day; those of the eve are compared on their own day only. */
const stretches = ({ open = '', close = '' }: RegularSlot) => [
	{ from: open, to: close > open ? close : `${Number(close.slice(0, 2)) + 24}${close.slice(2)}` },
];
