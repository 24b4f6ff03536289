/** Text, ids and addresses: the smallest parts of every record. */
import { z } from 'zod';
import { isBlank } from './letters.ts';
import { problem } from './problem.ts';

/** Longest id: a feed address and a file name must stay readable. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z
	.string()
	.max(80, { abort: true })
	.refine(
		(s) => ID.test(s),
		problem('id', {
			vi: 'không phải mã hợp lệ',
			en: 'is not a valid id',
			cureVi: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "bao-tang-tinh".',
			cureEn: 'Use unaccented lower-case letters, digits and hyphens only, for example "bao-tang-tinh".',
		}),
	)
	.describe('Mã vĩnh viễn: chữ thường không dấu, chữ số, gạch nối.');

const notBlank = problem('blank', {
	vi: 'chỉ có khoảng trắng hoặc chữ không nhìn thấy được',
	en: 'holds nothing but blanks or letters that cannot be seen',
	cureVi: 'Viết nội dung, hoặc bỏ cả dòng.',
	cureEn: 'Write something, or remove the line.',
});

const line = (max: number) =>
	z
		.string()
		.min(1, { abort: true })
		.max(max)
		.refine((s) => !isBlank(s), notBlank)
		.refine(
			(s) => s.trim() === s && !/[\r\n]/.test(s),
			problem('one-line', {
				vi: 'phải nằm trên một dòng, không có khoảng trắng ở đầu hoặc cuối',
				en: 'must be one line without spaces at its ends',
				cureVi: 'Bỏ xuống dòng và khoảng trắng thừa.',
				cureEn: 'Remove line breaks and spaces at the ends.',
			}),
		);

/** One line in Vietnamese and, if there is one, in English. A missing translation falls back, marked with `lang`. */
export const localized = (max: number) =>
	z.strictObject({
		vi: line(max).describe(`Tiếng Việt, nhiều nhất ${max} ký tự.`),
		en: line(max).optional().describe(`Tiếng Anh, nhiều nhất ${max} ký tự.`),
	});

/** Longest body in UTF-16 units: some twelve pages of print. */
export const LONGEST_BODY = 40_000;

const markdown = z
	.string()
	.min(1, { abort: true })
	.max(LONGEST_BODY)
	.refine((s) => !isBlank(s), notBlank);

/** Markdown in both languages; no raw HTML (rule `body-markup`). */
export const localizedBody = z.strictObject({
	vi: markdown.describe('Nội dung tiếng Việt, viết bằng Markdown, không dùng thẻ HTML.'),
	en: markdown.optional().describe('Nội dung tiếng Anh, viết bằng Markdown.'),
});

/** A code of a known form, such as a country's. */
export const code = (form: RegExp, most: number) => z.string().regex(form, { abort: true }).max(most);

export const plainLine = line;

/** `http` or `https`, in full, of nothing that would end an attribute or that browsers read in another way. */
const isAddress = (text: string): boolean =>
	/^https?:\/\/[^\s<>"\\`\p{Cc}]+$/u.test(text) && URL.canParse(text);

export const webAddress = z
	.string()
	.max(2000, { abort: true })
	.refine(
		isAddress,
		problem('web-address', {
			vi: 'không phải địa chỉ trang web',
			en: 'is not a web address',
			cureVi: 'Viết đầy đủ, bắt đầu bằng https://, ví dụ "https://example.org/".',
			cureEn: 'Write it in full, starting with https://, for example "https://example.org/".',
		}),
	)
	.refine(
		(text) => !isAddress(text) || (new URL(text).username === '' && new URL(text).password === ''),
		problem('web-address', {
			vi: 'có tên người dùng hoặc mật khẩu đứng trước dấu @',
			en: 'has a user name or a password before an @',
			cureVi: 'Bỏ phần từ sau "//" đến hết dấu "@": người đọc sẽ tưởng phần ấy là tên trang web.',
			cureEn:
				'Leave out what stands between "//" and "@": readers would take it for the name of the website.',
		}),
	)
	.describe('Địa chỉ trang web đầy đủ, bắt đầu bằng https://.');

/** Vietnamese numbers as people write them: 0234 3822 425, 0912 345 678, 1900 1234. Always a quoted string. */
export const phone = z
	.string()
	.max(40, { abort: true })
	.refine(
		(s) => /^(0\d{9,10}|1[89]00\d{4,6}|\+\d{8,15})$/.test(s.replace(/[ .]/g, '')),
		problem('phone', {
			vi: 'không phải số điện thoại',
			en: 'is not a telephone number',
			cureVi: 'Viết trong ngoặc kép, có mã vùng, ví dụ "0234 3822 425".',
			cureEn: 'Write it in quotes with its area code, for example "0234 3822 425".',
		}),
	)
	.describe('Số điện thoại của đơn vị, trong ngoặc kép, có mã vùng.');

const EMAIL = /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}$/i;
const LONGEST_EMAIL = 254;

/** One address of letters and digits: nothing that a mail program would read as a second recipient or a header. */
export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

export const email = z
	.string()
	.max(254, { abort: true })
	.refine(
		isEmail,
		problem('email', {
			vi: 'không phải địa chỉ thư điện tử',
			en: 'is not an e-mail address',
			cureVi: 'Chỉ ghi một địa chỉ, ví dụ "lienhe@example.org"; không kèm dấu ?, & hay địa chỉ thứ hai.',
			cureEn: 'Write one address only, for example "contact@example.org"; no ?, no &, no second address.',
		}),
	)
	.describe('Thư điện tử của đơn vị, không phải của cá nhân.');

/** ISO 639-1 language codes of activities and resources. */
export const languageCode = code(/^[a-z]{2,3}$/, 3).describe(
	'Mã ngôn ngữ: vi, en, fr, ja, zh, lzh (Hán văn) …',
);
