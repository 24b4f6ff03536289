import type { Fault, FaultKind } from '../../markdown/fault.ts';
import { readBody } from '../../markdown/read.ts';
import { type Finding, shown, type Words } from '../../reader/text/index.ts';
import { LONGEST_BODY } from '../../schemas/text.ts';
import { nodesAt } from '../kit/nodes.ts';
import { entries, type Rule } from '../kit/rule.ts';

/** Bodies are Markdown without raw HTML, pictures, foreign links; reported from the very tree that pages are drawn from. */
export const bodyMarkup: Rule = (input) =>
	entries(input).flatMap(({ record, raw, file, path }) =>
		['vi', 'en'].flatMap((language) =>
			nodesAt(record ?? raw, ['body', language]).flatMap(({ path: inner, value }) =>
				// One that is too long has been refused as such.
				typeof value === 'string' && value.length <= LONGEST_BODY
					? readBody(value).faults.map(
							(fault): Finding => ({
								severity: 'error',
								file,
								at: { path: [...path, ...inner], within: fault.offset },
								rule: 'body-markup',
								message: messages[fault.kind](fault),
								cure: cures[fault.kind],
							}),
						)
					: [],
			),
		),
	);

const messages: Readonly<Record<FaultKind, (fault: Fault) => Words>> = {
	html: ({ text }) => ({ vi: `có thẻ HTML ${shown(text)}`, en: `there is an HTML tag ${shown(text)}` }),
	link: ({ text }) => ({
		vi: `liên kết ${shown(text)} không được phép`,
		en: `the link ${shown(text)} is not allowed`,
	}),
	picture: ({ text }) => ({
		vi: `có hình ${shown(text)} chèn trong bài`,
		en: `there is a picture ${shown(text)} in the text`,
	}),
	footnote: ({ text }) => ({
		vi: `có chú thích cuối trang ${shown(text)}`,
		en: `there is a footnote ${shown(text)}`,
	}),
	deep: ({ text }) => ({
		vi: `danh sách hoặc trích dẫn lồng nhau quá nhiều tầng: ${shown(text)}`,
		en: `lists or quotations are nested too deeply: ${shown(text)}`,
	}),
	references: ({ text }) => ({
		vi: `có quá nhiều ký tự viết bằng mã, từ ${shown(text)} trở đi`,
		en: `there are too many characters written by their names, from ${shown(text)} on`,
	}),
	character: ({ text }) => ({
		vi: `${shown(text)} là ký tự không nhìn thấy được hoặc không dùng được`,
		en: `${shown(text)} is an invisible or unusable character`,
	}),
	blank: ({ text }) => ({
		vi: `${shown(text)} không hiện ra chữ nào`,
		en: `${shown(text)} shows no words at all`,
	}),
	table: ({ text }) => ({ vi: `bảng quá lớn: ${shown(text)}`, en: `the table is too large: ${shown(text)}` }),
};

const cures: Readonly<Record<FaultKind, Words>> = {
	html: {
		vi: 'Dùng Markdown: **đậm**, *nghiêng*, [chữ](https://…), danh sách bắt đầu bằng "- ".',
		en: 'Use Markdown: **bold**, *italic*, [text](https://…), lists starting with "- ".',
	},
	link: {
		vi: 'Liên kết phải bắt đầu bằng https://, mailto: (một địa chỉ), tel: hoặc dấu /, và không chứa mật khẩu.',
		en: 'A link must start with https://, mailto: (one address), tel: or a slash, and hold no password.',
	},
	picture: {
		vi: 'Bài viết không có hình: xin đặt hình ở mục "image" của bản ghi, hoặc dẫn liên kết [chữ](https://…) đến trang có hình.',
		en: 'Texts have no pictures: put one into the record’s "image", or link to the page that has it, [text](https://…).',
	},
	footnote: {
		vi: 'Xin viết lời chú thích ngay trong câu, đặt trong ngoặc đơn.',
		en: 'Write the note into the sentence, in brackets.',
	},
	deep: {
		vi: 'Dùng nhiều nhất vài tầng; bỏ bớt dấu ">" hoặc "-" ở đầu dòng, dấu "*" hoặc "_" đi liền nhau.',
		en: 'Use a few levels at most; take out some ">" or "-" at the start of lines, or "*" and "_" in a row.',
	},
	references: {
		vi: 'Gõ thẳng ký tự ấy: © chứ không phải "&copy;".',
		en: 'Type the character itself: ©, not "&copy;".',
	},
	character: { vi: 'Xóa mã ấy.', en: 'Delete it.' },
	blank: {
		vi: 'Viết nội dung, hoặc bỏ cả dòng.',
		en: 'Write something, or remove the line.',
	},
	table: {
		vi: 'Xin chia thành nhiều bảng nhỏ, hoặc dẫn liên kết đến tệp số liệu.',
		en: 'Divide it into smaller tables, or link to a file of figures.',
	},
};
