/** Storms that come, change, are shortened and forgotten: what they touch has records that say nothing of it. */
import { AT_LIBRARY, type Edit, set } from './edit.ts';

const STORM = 'postponements/bao.yaml';
/** Of the ward of the library; on 24 December classes take place there. */
const storm =
	(fields: object = {}): Edit['make'] =>
	(city) =>
		city.write(STORM, {
			from: '2026-12-24',
			to: '2026-12-26',
			wards: ['song-tren'],
			why: { vi: 'Bão', en: 'Storm' },
			on: '2026-11-24',
			...fields,
		});
const EVERYWHERE = [...AT_LIBRARY, 'sau-mo', 'sau-han', 'dem-buoi', 'lau-nam', 'trung-bay-nhat-thuc'];

export const editsOfStorms: readonly Edit[] = [
	{ what: 'a storm puts off a ward', make: storm(), mayStamp: AT_LIBRARY },
	{
		what: 'its reason is worded otherwise',
		make: set(STORM, { why: { vi: 'Lũ', en: 'Flood' } }),
		mayStamp: AT_LIBRARY,
	},
	{ what: 'what it puts off is cancelled', make: set(STORM, { status: 'cancelled' }), mayStamp: AT_LIBRARY },
	{ what: 'it ends sooner', make: set(STORM, { to: '2026-12-24' }), mayStamp: AT_LIBRARY },
	{ what: 'it lasts longer', make: set(STORM, { to: '2026-12-31' }), mayStamp: AT_LIBRARY },
	{
		what: 'it is another ward’s',
		make: set(STORM, { wards: ['song-duoi'] }),
		mayStamp: [...AT_LIBRARY, 'lop-kinh-thien-van', 'sau-mo', 'trung-bay-nhat-thuc'],
	},
	{
		what: 'it is one house’s',
		make: set(STORM, { wards: [], places: ['nha-trung-bay'], from: '2026-12-01', to: '2026-12-04' }),
		mayStamp: ['lop-kinh-thien-van', 'sau-mo', 'trung-bay-nhat-thuc', 'lau-nam'],
	},
	{
		what: 'it is the city’s',
		make: storm({ wards: [], everywhere: true }),
		mayStamp: EVERYWHERE,
	},
	{
		what: 'a class takes place in spite of it',
		make: set('events/sau-mo.yaml', {
			changes: [{ session: '2026-12-25T08:00', status: 'scheduled', on: '2026-11-25' }],
		}),
		mayStamp: ['sau-mo'],
	},
	{ what: 'the storm is called off', make: (city) => city.delete(STORM), mayStamp: EVERYWHERE },
];
