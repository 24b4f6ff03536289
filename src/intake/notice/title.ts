/** What a notice is about: the first line that is a name and no greeting. */
import { END, either, smooth } from '../values/letters.ts';
import { cell, type FoundCells } from './found.ts';
import { isLetterhead, type NoticeLine } from './lines.ts';

const BEFORE = new RegExp(
	`^(?:${either('thông báo', 'thư mời', 'giấy mời', 'kế hoạch', 'trân trọng kính mời', 'kính mời', 'mời tham gia', 'sự kiện', 'tin vui', 'tin mới', 'hot', 'save the date', 'sắp diễn ra', 'lịch hoạt động', 'thông tin')}${END}[\\s:!.,-]*)+`,
	'u',
);
const VERBS = new RegExp(
	`^(?:${either('về việc', 'v/v', 'tổ chức', 'chương trình', 'mời tham dự', 'tham dự', 'tham gia', 'quý vị', 'quý bạn đọc', 'các bạn')}${END}[\\s:]*)+(?=\\S{2})`,
	'u',
);
const NO_TITLE = new RegExp(
	`^(?:${either('kính gửi', 'kính thưa', 'các bạn ơi', 'chào', 'xin chào', 'thân chào', 'hello', 'hi', 'cộng hòa xã hội', 'độc lập', 'số', 'ủy ban nhân dân', 'ubnd', 'sở văn hóa')}${END})`,
	'u',
);
/** Behind a name: when, where, by whom. */
const RUNS_ON = /\s*[–,(-]?\s+(?:(?:từ|vào|lúc|ngày)\s+(?:ngày|lúc|\d)|tại\s+\p{Lu}|do\s+\p{Lu})/u;
const QUOTED = /[“"«]([^”"»]{6,140})[”"»]/u;
const LONGEST = 140;

export function titleIn(lines: readonly NoticeLine[]): FoundCells {
	const labelled = lines.find(({ topic }) => topic === 'title');
	const named = lines
		.slice(0, 12)
		.filter(
			(line) => line.topic === undefined && !isLetterhead(line) && !NO_TITLE.test(smooth(line.written)),
		);
	const candidates = [...(labelled ? [labelled] : []), ...named];
	for (const { said, written } of candidates) {
		const title = titleOf(said);
		if (title) return { title: cell(title, written) };
	}
	return {};
}

function titleOf(line: string): string | undefined {
	let words = line;
	for (const before of [BEFORE, VERBS]) {
		const found = before.exec(smooth(words))?.[0] ?? '';
		if (smooth(words).length === words.length) words = words.slice(found.length).trim();
	}
	words = (words.split(RUNS_ON)[0] ?? '').trim();
	const quoted = QUOTED.exec(words)?.[1];
	// A sentence that runs on is no name: what it quotes is.
	if (quoted && words.length > 60) words = quoted;
	words = (words.length > LONGEST ? (words.split(/[.!?;:](?:\s|$)/)[0] ?? '') : words)
		.replace(/[\s:!.,…-]+$/u, '')
		.trim();
	if (words.length < 4 || words.length > LONGEST || !/\p{L}{2}/u.test(words)) return undefined;
	return calm(words.charAt(0).toUpperCase() + words.slice(1));
}

/** Capitals throughout are shouting; names within them the sender puts right. */
const calm = (words: string): string => {
	const letters = words.replace(/[^\p{L}]/gu, '');
	const isLoud = letters.length > 6 && letters === letters.toUpperCase();
	return isLoud ? words.charAt(0) + words.slice(1).toLowerCase() : words;
};
