/** Wording that only feeds use: a calendar on a phone shows little more than the title. */
import type { SessionStatus } from '../domain/session.ts';
import type { Language } from '../i18n/languages.ts';

interface FeedWords {
	/** Before the title, in brackets. */
	readonly tags: Readonly<Record<Exclude<SessionStatus, 'scheduled'> | 'place-changed', string>>;
	readonly firstDay: (title: string) => string;
	readonly lastDay: (title: string) => string;
	/** Only the nearest are in the feed. */
	readonly cut: (kept: number, all: number) => string;
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
		firstDay: (title) => `Ngày đầu: ${title}`,
		lastDay: (title) => `Ngày cuối: ${title}`,
		cut: (kept, all) => `Lịch này chỉ có ${kept} mục gần ngày hôm nay nhất trong số ${all} mục.`,
	},
	en: {
		tags: {
			cancelled: '[Cancelled]',
			postponed: '[Postponed]',
			rescheduled: '[Rescheduled]',
			'moved-online': '[Moved online]',
			'place-changed': '[New place]',
		},
		firstDay: (title) => `First day: ${title}`,
		lastDay: (title) => `Last day: ${title}`,
		cut: (kept, all) => `This calendar holds only the ${kept} entries nearest to today, of ${all}.`,
	},
};

export const feedWords = (language: Language): FeedWords => words[language];
