import { expect, test } from 'vitest';
import { monthContent } from '../../../../src/site/month/month-content.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

test('what lasts the whole day stands behind the hours on each of its days', () => {
	const at = (id: string, start: string, end: string) =>
		eventWith({ id, when: { kind: 'single', start, end } });
	const { byDate } = monthContent(
		catalogueOf({
			events: [
				at('ca-ngay', '2026-12-05', '2026-12-06'),
				at('sang', '2026-12-05T08:00', '2026-12-05T09:00'),
				at('toi', '2026-12-05T20:00', '2026-12-05T21:00'),
				at('sang-sau', '2026-12-06T08:00', '2026-12-06T09:00'),
			],
		}),
		'2026-12',
	);
	const ids = (date: string) => byDate.get(date)?.sessions.map(({ event }) => event.id);
	expect(ids('2026-12-05')).toEqual(['sang', 'toi', 'ca-ngay']);
	expect(ids('2026-12-06')).toEqual(['sang-sau', 'ca-ngay']);
});
