import { describe, expect, it } from 'vitest';
import { zoneMeant, zoneNames } from '../../../../src/domain/time/zone-name.ts';
import { timeZoneLines } from '../../../../src/publish/calendars/ics/timezone.ts';
import { siteFile } from '../../../../src/schemas/index.ts';

const { timezone } = siteFile.schema.shape;

describe('the name of a zone', () => {
	it.each([
		'Asia/Ho_Chi_Minh',
		'Asia/Tokyo',
		'Asia/Kolkata',
		'Europe/Kyiv',
		'America/Argentina/Buenos_Aires',
	])('%s is in use', (zone) => {
		expect(zoneMeant(zone)).toBe(zone);
		expect(timezone.safeParse(zone).success).toBe(true);
	});
	it.each([
		['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
		['asia/saigon', 'Asia/Ho_Chi_Minh'],
		['ASIA/HO_CHI_MINH', 'Asia/Ho_Chi_Minh'],
		['asia/tokyo', 'Asia/Tokyo'],
		['Japan', 'Asia/Tokyo'],
		['Asia/Calcutta', 'Asia/Kolkata'],
		['Europe/Kiev', 'Europe/Kyiv'],
		['US/Eastern', 'America/New_York'],
	])('%s is to be written %s', (written, zone) => {
		expect(zoneMeant(written)).toBe(zone);
		expect(timezone.safeParse(written).success).toBe(false);
	});
	it.each([
		'UTC',
		'Etc/UTC',
		'GMT',
		'Z',
		'+07:00',
		'Etc/GMT-7',
		'Asia/Tokio',
		'',
		' Asia/Tokyo',
		'Asia/Tokyo\n',
	])('%j is none of a city', (written) => {
		expect(zoneMeant(written)).toBeUndefined();
		expect(timezone.safeParse(written).success).toBe(false);
	});
	it('is one that calendars can write, whichever it is', () => {
		expect(zoneNames().length).toBeGreaterThan(400);
		for (const zone of zoneNames()) {
			expect(zoneMeant(zone)).toBe(zone);
			expect(timeZoneLines(zone, '2026-01-01', '2026-01-31')).toContain(`TZID:${zone}`);
		}
	});
});
