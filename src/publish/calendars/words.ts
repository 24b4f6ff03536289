/** Wording that only feeds use: a calendar on a phone shows little more than the title. */
import type { SessionStatus } from '../../domain/sessions/session.ts';
import type { Language } from '../../i18n/languages.ts';
import type { SingleFeed } from '../../i18n/routes.ts';
import type { FeedKind } from './kinds.ts';

interface FeedWords {
	/** Before the title, in brackets. */
	readonly tags: Readonly<Record<Exclude<SessionStatus, 'scheduled'> | 'place-changed', string>>;
	/** Something befell one of several sessions. */
	readonly someChanged: string;
	readonly firstDay: (title: string) => string;
	readonly lastDay: (title: string) => string;
	/** The same, on a day on which its place is closed. */
	readonly firstDayShut: (title: string) => string;
	readonly lastDayShut: (title: string) => string;
	/** Of the day that the entry stands for. */
	readonly hoursThen: (hours: string) => string;
	/** A sentence on that day, with the first or last one on which one can go in and its hours, where they are known. */
	readonly shutFirst: (day: string, from?: string) => string;
	readonly shutLast: (day: string, until?: string) => string;
	/** Not all are in the feed. */
	readonly cut: (kept: number, all: number) => string;
	/** Names of the feeds that no record names. */
	readonly titles: Readonly<Record<SingleFeed, string>>;
	readonly kinds: Readonly<Record<FeedKind, string>>;
	/** Which activities a ward's feed holds: with the online ones of its institutions, without those of the whole city. */
	readonly wardNote: string;
}

const words: Readonly<Record<Language, FeedWords>> = {
	vi: {
		tags: {
			cancelled: '[ĐÃ HỦY]',
			postponed: '[TẠM HOÃN]',
			rescheduled: '[DỜI LỊCH]',
			'moved-online': '[CHUYỂN TRỰC TUYẾN]',
			'place-changed': '[ĐỔI ĐỊA ĐIỂM]',
		},
		someChanged: '[CÓ THAY ĐỔI]',
		firstDay: (title) => `Ngày đầu: ${title}`,
		lastDay: (title) => `Ngày cuối: ${title}`,
		firstDayShut: (title) => `Ngày đầu (đóng cửa): ${title}`,
		lastDayShut: (title) => `Ngày cuối (đóng cửa): ${title}`,
		hoursThen: (hours) => `Giờ mở cửa hôm ấy: ${hours}`,
		shutFirst: (day, from) => `${day}: nơi này đóng cửa${from ? `; vào xem được từ ${from}` : ''}.`,
		shutLast: (day, until) =>
			`${day}: nơi này đóng cửa${until ? `; ngày cuối vào xem được là ${until}` : ''}.`,
		cut: (kept, all) =>
			`Lịch này chỉ có ${kept} trong số ${all} mục: trước hết là những mục đang và sắp diễn ra, rồi đến những mục vừa qua.`,
		titles: {
			all: 'Tất cả hoạt động',
			days: 'Ngày kỷ niệm',
			schools: 'Dành cho nhà trường',
			'on-now': 'Trưng bày và hoạt động dài ngày',
		},
		kinds: { library: 'Thư viện', museum: 'Bảo tàng', 'culture-centre': 'Trung tâm văn hóa' },
		wardNote:
			'Gồm hoạt động diễn ra tại đây và hoạt động trực tuyến do đơn vị tại đây tổ chức; không gồm hoạt động chung của toàn thành phố.',
	},
	en: {
		tags: {
			cancelled: '[Cancelled]',
			postponed: '[Postponed]',
			rescheduled: '[Rescheduled]',
			'moved-online': '[Moved online]',
			'place-changed': '[New place]',
		},
		someChanged: '[Changes]',
		firstDay: (title) => `First day: ${title}`,
		lastDay: (title) => `Last day: ${title}`,
		firstDayShut: (title) => `First day (closed): ${title}`,
		lastDayShut: (title) => `Last day (closed): ${title}`,
		hoursThen: (hours) => `Open on that day: ${hours}`,
		shutFirst: (day, from) => `${day}: the place is closed${from ? `; one can go in from ${from}` : ''}.`,
		shutLast: (day, until) =>
			`${day}: the place is closed${until ? `; the last day on which one can go in is ${until}` : ''}.`,
		cut: (kept, all) =>
			`This calendar holds only ${kept} of ${all} entries: first what is on or to come, then the latest past.`,
		titles: {
			all: 'All activities',
			days: 'Commemorative days',
			schools: 'For schools',
			'on-now': 'Exhibitions and long-running activities',
		},
		kinds: { library: 'Libraries', museum: 'Museums', 'culture-centre': 'Culture centres' },
		wardNote:
			'Holds what takes place here and online activities of institutions here; city-wide activities are not in it.',
	},
};

export const feedWords = (language: Language): FeedWords => words[language];

export const sentence = (text: string): string =>
	`${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;

/** Each as a sentence of its own: one without a stop gets it before the next begins. */
export const sentences = (texts: readonly (string | undefined)[]): string =>
	texts
		.map((text) => text?.trim() ?? '')
		.filter(Boolean)
		.map((text, at, all) =>
			at === all.length - 1 || /[.!?…。！？]["'”’»)\]]*$/u.test(text) ? text : `${text}.`,
		)
		.join(' ');

/** Without a comma, at which some programs cut one name into two: "Di sản / văn hóa". */
export const categoryNames = (names: readonly string[]): string[] => [
	...new Set(names.map((name) => name.replaceAll(/\s*[,，、]\s*/gu, ' / '))),
];
