/** What is asked for a new record of each kind: no more than its schema needs, and the little that readers ask first. */

import {
	eventKinds,
	offerForms,
	ownerships,
	placeKinds,
	programmeKinds,
	resourceKinds,
} from '../../i18n/labels.ts';
import { eventSheetColumns } from '../../intake/kinds/events.ts';
import { intakeSetting } from '../../intake/plan/setting.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import {
	askAddress,
	askDayOfYear,
	askOneOf,
	askRecord,
	askWhen,
	askWords,
	type DeskQuestion,
	optional,
} from './answer.ts';

/** The word of the command, and the collection that it writes into. */
export const NEW_KINDS = {
	event: 'events',
	programme: 'programmes',
	place: 'places',
	resource: 'resources',
	day: 'days',
	story: 'stories',
	call: 'calls',
} as const satisfies Readonly<Record<string, CollectionName>>;
export type NewKind = keyof typeof NEW_KINDS;

const CALLS = {
	volunteers: { vi: 'Tình nguyện viên' },
	books: { vi: 'Sách' },
	sponsors: { vi: 'Nhà tài trợ' },
	experts: { vi: 'Chuyên gia' },
	other: { vi: 'Việc khác' },
};
const SCOPES = {
	local: { vi: 'Địa phương' },
	national: { vi: 'Cả nước' },
	international: { vi: 'Quốc tế' },
	plan: { vi: 'Nêu trong kế hoạch của thành phố' },
};

export function questionsFor(kind: NewKind, read: ReadResult, today: string): readonly DeskQuestion[] {
	const { places, wards } = read.records;
	const title = (ask: string) => askWords(ask, 160, 'title', 'vi');
	const summary = optional(askWords('Tóm tắt một câu (Enter: bỏ qua)', 200, 'summary', 'vi'));
	const host = (ask: string) => askRecord(ask, places, ['hosts'], true);
	const link = optional(askAddress('Địa chỉ trang của nguồn (Enter: không có)', 'source', 'url'));
	const source = askWords('Nguồn: tên bài, văn bản, hoặc ai báo', 300, 'source', 'title');
	switch (kind) {
		case 'event':
			return [
				title('Tên hoạt động'),
				askOneOf('Loại', eventKinds, ['kind']),
				askWhen('Khi nào (8h–10h, 21/4/2026; hoặc: thứ 7 hằng tuần, 8h–10h, đến 31/12)', today),
				host('Đơn vị tổ chức (tên hoặc mã)'),
				optional(priceQuestion(read, today)),
				summary,
				source,
				link,
			];
		case 'programme':
			return [
				title('Tên hoạt động thường xuyên'),
				askOneOf('Loại', programmeKinds, ['kind']),
				askOneOf('Hình thức', offerForms, ['offer'], true),
				host('Đơn vị tổ chức (tên hoặc mã)'),
				summary,
				source,
				link,
			];
		case 'place':
			return [
				title('Tên địa điểm'),
				askOneOf('Loại', placeKinds, ['kind']),
				askOneOf('Hình thức sở hữu', ownerships, ['ownership']),
				askRecord('Phường, xã', wards, ['ward']),
				optional(askWords('Số nhà, đường (Enter: chưa rõ)', 200, 'address', 'vi')),
				summary,
				source,
				link,
			];
		case 'resource':
			return [
				title('Tên học liệu'),
				askOneOf('Loại', resourceKinds, ['kind']),
				askWords('Nơi cung cấp', 200, 'provider', 'vi'),
				optional(askAddress('Địa chỉ để xem hoặc học (Enter: chưa có)', 'url')),
				summary,
				source,
				link,
			];
		case 'day':
			return [
				title('Tên ngày kỷ niệm'),
				askDayOfYear('Ngày dương lịch hằng năm (21/4)'),
				askOneOf('Phạm vi', SCOPES, ['scope']),
				summary,
				source,
				link,
			];
		case 'story':
			return [
				title('Tên mô hình'),
				askWords('Ai làm', 200, 'who', 'vi'),
				askWords('Đã làm gì', 600, 'what', 'vi'),
				summary,
				source,
				link,
			];
		case 'call':
			return [
				title('Tên lời mời'),
				askOneOf('Cần gì', CALLS, ['kind']),
				askWords('Tham gia bằng cách nào', 400, 'how', 'vi'),
				summary,
				source,
				link,
			];
	}
}

/** As the column of the tables reads it. */
function priceQuestion(read: ReadResult, today: string): DeskQuestion {
	const column = eventSheetColumns.find(({ field }) => field === 'price');
	const setting = intakeSetting(read, read.records.places[0]?.id ?? '', today);
	return {
		ask: 'Mức phí (Miễn phí; 50.000đ; Enter: chưa rõ)',
		read: (answer) => (column?.read && setting ? column.read(answer, setting) : { value: [] }),
	};
}
