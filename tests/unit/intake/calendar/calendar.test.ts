/** What a calendar file comes to in the catalogue: a record an activity, found again by its UID. */
import { describe, expect, it } from 'vitest';
import { takeInCalendar } from '../../../../src/intake/calendar/index.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { TEST_NOW } from '../../../clock.ts';
import { ics, vevent } from '../../../support/calendars.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { textsOf } from '../../../support/texts-of.ts';

const tiny = textsOf(TINY_CITY);
const published = 'events/ke-chuyen-sach: [ke-chuyen-sach_20261205T100000]\n';

function taken(bytes: Uint8Array, texts: ReadonlyMap<string, string> = tiny, now = TEST_NOW) {
	const intake = takeInCalendar(bytes, readTexts(texts), { place: 'thu-vien-mau', now });
	return { ...intake, after: new Map([...texts, ...intake.texts]) };
}
const said = ({ report }: { report: readonly string[] }) =>
	report.filter(
		(line) => line !== '' && !/^Không có trong|ngay-hoi-sach-mau|doc-sach-thu-tu|^Giữ nguyên: 0$/.test(line),
	);

const TALK = [
	'SUMMARY:Kể chuyện sách',
	'DESCRIPTION:Một buổi kể chuyện.',
	'DTSTART;TZID=SE Asia Standard Time:20261205T080000',
];
const SERIES = [...TALK, 'RRULE:FREQ=WEEKLY;COUNT=4'];

describe('an entry', () => {
	it('is a record with its source, at the house that sent it', () => {
		const { after, report } = taken(
			ics(vevent(...TALK, 'LOCATION:Bảo tàng Mẫu\\, 9 Đường Sao', 'URL:https://mau.example/sach')),
		);
		expect(said({ report })).toEqual(['Mới: 1', '  events/ke-chuyen-sach.yaml  Kể chuyện sách']);
		expect(after.get('events/ke-chuyen-sach.yaml')).toBe(`title: {vi: Kể chuyện sách}
summary: {vi: Một buổi kể chuyện.}
kind: other
when:
  kind: single
  start: "2026-12-05T10:00"
places: [bao-tang-mau]
origin: {uid: "1@mau"}
hosts: [thu-vien-mau]
sources:
  - title: Lịch do Thư viện Mẫu gửi
    seen: "2026-11-22"
  - title: "Trang của hoạt động: Kể chuyện sách"
    url: https://mau.example/sach
    seen: "2026-11-22"
`);
	});

	it('twice changes nothing', () => {
		const bytes = ics(
			vevent(...SERIES, 'EXDATE;TZID=Asia/Bangkok:20261212T080000', 'URL:https://mau.example/a'),
			vevent('RECURRENCE-ID:20261219T010000Z', 'SUMMARY:Kể chuyện sách', 'DTSTART:20261220T010000Z'),
		);
		const { after } = taken(bytes);
		expect([...taken(bytes, after).texts]).toEqual([]);
		expect([...taken(bytes, after, '2026-12-06T08:00').texts]).toEqual([]);
	});

	it('is found again under another name and at another time', () => {
		const { after } = taken(ics(vevent(...TALK)));
		const { texts } = taken(ics(vevent('SUMMARY:Đọc truyện', 'DTSTART:20261206T020000Z')), after);
		expect([...texts.keys()]).toEqual(['events/ke-chuyen-sach.yaml']);
		expect(texts.get('events/ke-chuyen-sach.yaml')).toContain('title: {vi: Đọc truyện}');
		expect(texts.get('events/ke-chuyen-sach.yaml')).toContain('start: "2026-12-06T11:00"');
	});

	it('that followers know is moved by a change', () => {
		const { after } = taken(ics(vevent(...TALK)));
		after.set('ledger.yaml', published);
		const { texts, errors } = taken(ics(vevent('DTSTART:20261206T020000Z')), after);
		expect(errors).toBe(0);
		expect(texts.get('events/ke-chuyen-sach.yaml')).toContain(
			'changes:\n  - session: "2026-12-05T10:00"\n    status: rescheduled\n    start: "2026-12-06T11:00"\n',
		);
	});

	it('that was cancelled is called off where it is known, and left out where it is not', () => {
		const gone = ics(vevent(...TALK, 'STATUS:CANCELLED'));
		expect(said(taken(gone))).toEqual([
			'Mục “Kể chuyện sách” (05/12/2026 10:00): đã hủy, chưa có trong danh mục, không đọc.',
		]);
		const { texts } = taken(gone, taken(ics(vevent(...TALK))).after);
		expect(texts.get('events/ke-chuyen-sach.yaml')).toContain(
			'- {session: "2026-12-05T10:00", status: cancelled, on: "2026-11-22"}',
		);
	});

	it('keeps the summary that an editor wrote, and every comment', () => {
		const { after } = taken(ics(vevent(...TALK)));
		const file = 'events/ke-chuyen-sach.yaml';
		const edited = `# Cô thủ thư giữ\n${after.get(file)?.replace('Một buổi kể chuyện.', 'Nghe kể chuyện.')}`;
		after.set(file, edited);
		expect([...taken(ics(vevent(...TALK)), after).texts]).toEqual([]);
	});

	it('is said by its name where something is wrong', () => {
		const { errors, report } = taken(
			ics(
				vevent(...TALK.slice(1), 'SUMMARY:HOÃN: Kể chuyện'),
				vevent('UID:2', 'SUMMARY:Xem sao', 'DTSTART;TZID=Sao Hỏa:20261205T080000'),
			),
		);
		expect(errors).toBe(2);
		expect(said({ report }).slice(0, 2)).toEqual([
			'Mục “Xem sao”, Thời gian: múi giờ “Sao Hỏa” không rõ là múi giờ nào; chọn lại múi giờ của mục trong lịch, ví dụ Asia/Ho_Chi_Minh',
			'Mục “HOÃN: Kể chuyện” (05/12/2026 10:00), Tên hoạt động: "HOÃN: Kể chuyện" có tình trạng nằm trong tên; ghi tên như cũ, rồi báo người biên tập hoãn, hủy hay dời buổi ấy: lịch của người theo dõi sẽ tự đổi',
		]);
	});

	it('that is over, doubtful or held online', () => {
		const { after, report } = taken(
			ics(
				vevent('UID:1', 'DTSTART:20261105T020000Z'),
				vevent('UID:2', ...TALK, 'STATUS:TENTATIVE'),
				vevent(
					'UID:3',
					'SUMMARY:Xem sao',
					'DESCRIPTION:Nhìn trời.',
					'DTSTART:20261205T020000Z',
					'LOCATION:https://hop.example/phong',
				),
			),
		);
		expect(said({ report })).toEqual([
			'Mục “Kể chuyện sách” (05/12/2026 10:00): lịch ghi chưa chắc chắn, không đọc.',
			'1 mục đã qua: không đọc.',
			'Mới: 1',
			'  events/xem-sao.yaml  Xem sao',
		]);
		expect(after.get('events/xem-sao.yaml')).toContain(
			'attendance: online\nonlineUrl: https://hop.example/phong',
		);
	});
});

describe('a series that followers know', () => {
	const first = taken(ics(vevent(...SERIES))).after;
	first.set('ledger.yaml', 'events/ke-chuyen-sach: [ke-chuyen-sach]\n');
	const file = 'events/ke-chuyen-sach.yaml';

	it('calls off what its calendar took out', () => {
		const out = ics(vevent(...SERIES, 'EXDATE:20261212T010000Z'));
		const { texts, after, errors } = taken(out, first);
		expect(errors).toBe(0);
		expect(texts.get(file)).toContain('- {session: "2026-12-12T10:00", status: cancelled, on: "2026-11-22"}');
		expect([...taken(out, after).texts]).toEqual([]);
	});

	it('ends later', () => {
		const { texts } = taken(ics(vevent(...TALK, 'RRULE:FREQ=WEEKLY')), first);
		expect(texts.get(file)).not.toContain('until');
	});

	it('that no pattern says is listed; what goes from the list is called off', () => {
		const rule = (rrule: string) => ics(vevent(...TALK, `RRULE:${rrule}`));
		const { after, report } = taken(rule('FREQ=DAILY;INTERVAL=10;COUNT=3'));
		expect(said({ report })[0]).toBe(
			'Mục “Kể chuyện sách” (05/12/2026 10:00): lặp theo cách danh mục không ghi gọn được, nên ghi từng buổi (3 buổi).',
		);
		const { texts } = taken(rule('FREQ=DAILY;INTERVAL=10;COUNT=2'), after);
		expect(texts.get(file)).toContain('- {session: "2026-12-25T10:00", status: cancelled, on: "2026-11-22"}');
	});
});
