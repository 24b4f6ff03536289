/** The lines of a notice, and what each speaks of where it says so: "Thời gian: …", "Tại: …". */
import { sameLetters } from '../../search/text/fold.ts';
import { either, smooth } from '../values/letters.ts';

const LABELS = {
	closes: [
		'hạn đăng ký',
		'hạn đăng kí',
		'thời hạn đăng ký',
		'hạn chót',
		'hạn cuối đăng ký',
		'hạn nhận đăng ký',
	],
	when: [
		'thời gian',
		'thời gian tổ chức',
		'thời gian diễn ra',
		'ngày',
		'ngày giờ',
		'lịch',
		'lịch học',
		'khai mạc',
		'khai giảng',
		'bắt đầu',
		'giờ',
		'lịch sinh hoạt',
		'thời gian mở cửa',
		'ngày tổ chức',
		'ngày diễn ra',
		'khi nào',
	],
	where: ['địa điểm', 'địa điểm tổ chức', 'tại', 'nơi', 'nơi tổ chức', 'địa chỉ', 'nơi diễn ra', 'ở đâu'],
	who: [
		'đối tượng',
		'đối tượng tham gia',
		'dành cho',
		'thành phần',
		'thành phần tham dự',
		'độ tuổi',
		'lứa tuổi',
		'cho ai',
	],
	price: [
		'giá vé',
		'vé',
		'phí',
		'lệ phí',
		'học phí',
		'phí tham gia',
		'chi phí',
		'vé vào cửa',
		'vé tham quan',
		'mức phí',
		'phí tham dự',
	],
	booking: [
		'đăng ký',
		'đăng kí',
		'link đăng ký',
		'đăng ký tại',
		'đăng ký tham gia',
		'liên hệ',
		'hotline',
		'điện thoại',
		'sđt',
		'đt',
		'liên hệ đăng ký',
		'thông tin liên hệ',
		'mọi chi tiết xin liên hệ',
		'chi tiết liên hệ',
		'email',
	],
	title: ['tên hoạt động', 'tên chương trình', 'chương trình', 'nội dung', 'chủ đề'],
} as const;
type NoticeTopic = keyof typeof LABELS;

/** "Đồng Xa, ngày 20 tháng 11 năm 2026": the day of the letter. */
export const isLetterhead = ({ written }: NoticeLine): boolean =>
	/^[\p{L}\s.]{2,40},\s*ngày\s+\d/iu.test(written);

export interface NoticeLine {
	/** Letters as the sender wrote them, without pictures. */
	readonly written: string;
	readonly topic?: NoticeTopic;
	/** What stands behind the label, or all of the line. */
	readonly said: string;
}

const STARTS = Object.entries(LABELS).map(([topic, words]) => ({
	topic: topic as NoticeTopic, // its keys are their names
	pattern: new RegExp(`^${either(...words)}(?:\\s*\\([^)]{0,30}\\))?\\s*[:：]\\s*`, 'u'),
}));

/** More than any notice has; what is behind is not read. */
const MOST_LETTERS = 8000;
const MOST_LINES = 200;
/** A longer line is a paragraph: each sentence of it is looked at alone. */
const LONG_LINE = 60;
/** Emoji, bullets, arrows and letters that cannot be seen. Digits are no pictures, though Unicode calls them so. */
const PICTURES = /(?:\u{fe0f}|\u{20e3}|[\p{Extended_Pictographic}\p{Cf}\p{Cc}•●▪■◆★☆✦►▶→👉*_#])+/gu;

/** In the order of the text; empty ones are left out. */
export const noticeLines = (text: string): NoticeLine[] =>
	sameLetters(text.slice(0, MOST_LETTERS))
		.split(/[\r\n]+/, MOST_LINES)
		.map((line) =>
			line
				.replace(PICTURES, ' ')
				.replace(/\s+/g, ' ')
				.replace(/^[\s\-–—+.)\]|]+/, '')
				.replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '')
				.trim(),
		)
		.flatMap((line) =>
			line.length > LONG_LINE ? line.split(/(?<=\p{L}[.!]|[\d)][.!])\s+(?=\p{Lu})/u) : [line],
		)
		.filter(Boolean)
		.map(lineOf);

function lineOf(written: string): NoticeLine {
	const text = smooth(written);
	for (const { topic, pattern } of STARTS) {
		const label = pattern.exec(text)?.[0];
		// One letter of the smoothed text is one of the written one: only kinds of letters were changed.
		if (label && text.length === written.length)
			return { written, topic, said: written.slice(label.length).trim() };
	}
	return { written, said: written };
}
