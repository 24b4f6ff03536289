import type { RegularSlot } from '../../domain/opening/opening-hours.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';

/** Days on which a place is open at hours that nobody knows stand apart: each slot of the data has its hours. */
const hoursOf = ({ regular, seasons, disputed, ...rest }: OpeningHours) => ({
	...regularOf(regular),
	...(seasons.length > 0
		? { seasons: seasons.map(({ from, to, regular: slots }) => ({ from, to, ...regularOf(slots) })) }
		: {}),
	...(disputed.length > 0 ? { disputed } : {}),
	...rest,
});

function regularOf(slots: readonly (RegularSlot & Pick<OpeningHours['regular'][number], 'days'>)[]) {
	const openDays = slots.flatMap(({ open, days }) => (open === undefined ? days : []));
	return {
		regular: slots.flatMap(({ days, open, close, lastEntry }) =>
			open === undefined || close === undefined ? [] : [{ days, open, close, lastEntry }],
		),
		...(openDays.length > 0 ? { openDays } : {}),
	};
}

export const hoursOrNull = (hours: OpeningHours | undefined) => (hours ? hoursOf(hours) : null);
