/** Made-up records for the component page. They are never part of a catalogue. */
import type { DatedDay, DatedSession } from '../../catalogue/graph/graph.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { day as daySchema } from '../../schemas/day.ts';
import { event as eventSchema } from '../../schemas/event.ts';
import type { Source } from '../../schemas/source.ts';

const source: Source = { title: 'Nguồn mẫu', url: 'https://example.org/', on: '2026-11-01' };
const LONG =
	'Chương trình trải nghiệm giáo dục di sản dành cho học sinh trung học cơ sở và gia đình nhân dịp kỷ niệm Ngày Di sản văn hóa Việt Nam, tổ chức tại nhiều địa điểm';

const sample = (id: string, title: string) => ({
	...eventSchema.parse({
		title: { vi: title.slice(0, 160) },
		summary: { vi: 'Một hai câu tóm tắt, viết bằng lời của mình.' },
		kind: 'workshop',
		when: { kind: 'single', start: '2026-11-23T08:00' },
		location: { name: { vi: 'Nhà văn hóa mẫu' } },
		sources: [source],
	}),
	id,
});

/** One session a status and availability, from yesterday on, with long and short titles. */
export function sampleEvents(today: string): DatedSession[] {
	const variants: readonly (Partial<Session> & { title: string; days?: number })[] = [
		{ title: 'Kể chuyện theo sách' },
		{ title: LONG, availability: 'open' },
		{ title: 'Lớp vẽ', availability: 'full' },
		{ title: 'Nghe Nhã nhạc', availability: 'waiting-list' },
		{ title: 'In tranh khắc gỗ', status: 'cancelled', reason: { vi: 'Mưa lớn.' } },
		{ title: 'Tham quan kho sách', status: 'postponed' },
		{ title: 'Hội sách', status: 'rescheduled', originalStart: `${today}T07:00` },
		{ title: 'Nói chuyện với nhà văn', status: 'moved-online' },
		{ title: 'Trưng bày', allDay: true, days: 20 },
		{ title: 'Nghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêng', endEstimated: true },
	];
	return variants.map(({ title, days = 0, ...rest }, at) => {
		const date = addDays(today, at - 1);
		const id = `sample-${at}`;
		const start = rest.allDay ? date : `${date}T08:00`;
		const end = rest.allDay ? addDays(date, days) : `${date}T10:30`;
		const session: Session = {
			id: `${id}_x`,
			eventId: id,
			start,
			end,
			allDay: false,
			endEstimated: false,
			originalStart: start,
			status: 'scheduled',
			...rest,
		};
		return { session, event: sample(id, title) };
	});
}

export function sampleDay(today: string): DatedDay {
	const parsed = daySchema.parse({
		title: { vi: 'Ngày mẫu' },
		summary: { vi: 'Một ngày không có thật, để xem cách trình bày.' },
		rule: { kind: 'solar', month: 11, day: 23 },
		scope: 'national',
		sources: [source],
	});
	const start = addDays(today, 1);
	return { day: { ...parsed, id: 'sample-day' }, start, end: start };
}

export const sampleTrust = (
	today: string,
): { sources: Source[]; verified?: { on: string; by: string } }[] => [
	{ sources: [source], verified: { on: addDays(today, -10), by: 'Phòng mẫu' } },
	{ sources: [source], verified: { on: addDays(today, -900), by: 'Phòng mẫu' } },
	{ sources: [source] },
	{ sources: [{ title: 'Nguồn không ghi ngày', seen: '2026-11-22' }] },
	{
		sources: Array.from({ length: 60 }, (_, at) => ({
			title: `Nguồn thứ ${at + 1}`,
			url: `https://example.org/${at}`,
			on: '2026',
		})),
	},
];
