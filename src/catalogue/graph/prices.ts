/** Prices as of a day: what is no longer, or not yet, in force is nobody's price. Pure. */
import type { Place, Programme, Records } from '../../schemas/index.ts';
import type { Tariff } from '../../schemas/price.ts';

/** Dates may be a year or a month, which count whole. */
const isInForce = ({ from, until }: Tariff, today: string): boolean =>
	(from === undefined || today.slice(0, from.length) >= from) &&
	(until === undefined || today.slice(0, until.length) <= until);

/** Of places and lasting offers; what an event cost is told as it was. Where no tariff is left it still costs something. */
export function pricesInForce(records: Records, today: string): Records {
	const priced = <T extends Place | Programme>(record: T): T => {
		const { price } = record;
		if (price?.kind !== 'paid' || price.tariffs.every((tariff) => isInForce(tariff, today))) return record;
		return { ...record, price: { ...price, tariffs: price.tariffs.filter((one) => isInForce(one, today)) } };
	};
	return {
		...records,
		places: records.places.map((place) => priced(place)),
		programmes: records.programmes.map((programme) => priced(programme)),
	};
}
