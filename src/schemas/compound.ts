import { problem } from './problem.ts';
import { plainLine } from './text.ts';

/** Longer ones would run over the edge of a narrow phone, in the size of a heading. */
const LONGEST = 20;

/** Two to four words of letters, a space between them. */
const isCompound = (text: string): boolean =>
	text.length <= LONGEST && /^\p{L}+(?: \p{L}+){1,3}$/u.test(text);

/** Words that stay on one line, as a list of them in site.yaml. */
export const compound = plainLine(80).refine(
	isCompound,
	problem('compound', {
		vi: `không phải từ ghép: cần hai đến bốn tiếng, chỉ gồm chữ cái, cách nhau một dấu cách, dài nhất ${LONGEST} ký tự`,
		en: `is not a compound: two to four words of letters, one space between them, ${LONGEST} characters at most`,
		cureVi: 'Ghi đúng phần không được ngắt dòng, ví dụ "bảo tàng"; cụm dài thì chia thành hai mục.',
		cureEn: 'Write just what must stay on one line, for example "bảo tàng"; make two entries of a long one.',
	}),
);
