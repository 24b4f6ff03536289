/** Where a made-up event takes place, and with whom. */

import type { Event } from './events.ts';
import { shown } from './prose.ts';
import type { Random } from './random.ts';
import type { KnownIds } from './shape.ts';
import { properName } from './syllables.ts';
import { siteName } from './titles.ts';

/** Where it is and who holds it: at the host's, elsewhere, or by somebody and somewhere outside the catalogue. */
export function whereOf(
	random: Random,
	ids: KnownIds,
	english: boolean,
): Pick<Event, 'hosts' | 'places' | 'organisers' | 'location'> {
	const location = () => ({
		name: shown(siteName(random), english),
		...(random.chance(0.5) ? { address: { vi: `${random.int(1, 99)} ${properName(random)}` } } : {}),
		ward: random.pick(ids.wards),
	});
	const hosts = random.sample(
		ids.places,
		random.weighted([
			[9, 1],
			[1, 2],
		]),
	);
	return random.weighted<() => Pick<Event, 'hosts' | 'places' | 'organisers' | 'location'>>([
		[60, () => ({ hosts })],
		[22, () => ({ hosts, places: [random.pick(ids.places)] })],
		[10, () => ({ hosts, location: location() })],
		[8, () => ({ organisers: [{ vi: `Hội ${properName(random)}` }], location: location() })],
	])();
}

export function partnersOf(random: Random): Pick<Event, 'partners' | 'supporters'> {
	const partner = () => ({
		name: { vi: `Quỹ ${properName(random)}` },
		...(random.chance(0.4) ? { country: random.pick(['FR', 'JP', 'KR', 'DE']) } : {}),
	});
	return {
		...(random.chance(0.12) ? { partners: [partner()] } : {}),
		...(random.chance(0.06) ? { supporters: [partner()] } : {}),
	};
}
