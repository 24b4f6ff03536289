import { expect, test } from 'vitest';
import { mapLinks } from '../../../../src/site/links/maps.ts';

const title = { vi: 'Thư viện & Bạn', en: 'Library' };

test('a place with coordinates is shown by them, in the phone’s own map too', () =>
	expect(mapLinks({ title, geo: { lat: 16.46, lng: 107.6 } }, 'Library', 'Huế')).toEqual({
		app: 'geo:16.46,107.6?q=16.46,107.6(Library)',
		openStreetMap: 'https://www.openstreetmap.org/?mlat=16.46&mlon=107.6#map=18/16.46/107.6',
		googleMaps: 'https://www.google.com/maps/search/?api=1&query=16.46%2C107.6',
	}));

test('one with an address is looked for by its Vietnamese name, address and city', () => {
	const links = mapLinks({ title, address: { vi: '2 Lê Lợi' } }, 'Library', 'Huế');
	const asked = encodeURIComponent('Thư viện & Bạn, 2 Lê Lợi, Huế');
	expect(links?.app).toBeUndefined();
	expect(links?.openStreetMap).toBe(`https://www.openstreetmap.org/search?query=${asked}`);
	expect(links?.googleMaps).toContain(asked);
});

test('of one with neither nothing is said', () =>
	expect(mapLinks({ title }, 'Library', 'Huế')).toBeUndefined());
