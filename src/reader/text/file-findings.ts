/** What can be wrong with a file as a whole. */
import { siteFile } from '../../schemas/index.ts';
import type { Finding, Path, SourceText, Words } from './issue.ts';
import { MOST_DEPTH, MOST_TOKENS } from './limits.ts';
import { shown } from './words.ts';

export const top: Path = [];

export const fileError = (
	file: SourceText,
	rule: string,
	message: Words,
	cure: Words,
	path = top,
): Finding => ({
	severity: 'error',
	file,
	at: { path },
	rule,
	message,
	cure,
});

export const missingDirectory = (dir: string): Finding =>
	fileError(
		{ shown: dir, text: '' },
		'content-dir',
		{ vi: `không có thư mục nội dung ${shown(dir)}`, en: `there is no content directory ${shown(dir)}` },
		{
			vi: 'Tạo thư mục ấy, hoặc sửa biến môi trường CONTENT_DIR.',
			en: 'Create it, or correct the environment variable CONTENT_DIR.',
		},
	);

export const missingSite = (shownFrom: string): Finding =>
	fileError(
		{ shown: `${shownFrom}/${siteFile.path}`, text: '' },
		'missing-file',
		{ vi: 'thiếu tệp site.yaml', en: 'the file site.yaml is missing' },
		{
			vi: 'Tạo site.yaml với tên trang, thành phố, múi giờ và nơi liên hệ.',
			en: 'Create site.yaml with the site’s name, city, time zone and contact.',
		},
	);

export const notUtf8 = (file: SourceText): Finding =>
	fileError(
		file,
		'encoding',
		{ vi: 'tệp không được lưu bằng bảng mã UTF-8', en: 'the file is not saved as UTF-8' },
		{
			vi: 'Mở tệp, chọn Lưu thành… và chọn bảng mã UTF-8.',
			en: 'Open it, choose Save as… and the encoding UTF-8.',
		},
	);

export const emptyFile = (file: SourceText): Finding =>
	fileError(
		file,
		'empty-file',
		{ vi: 'tệp trống', en: 'the file is empty' },
		{ vi: 'Viết nội dung, hoặc xóa tệp.', en: 'Write the record, or delete the file.' },
	);

export const brokenAlias = (file: SourceText, offset: number): Finding => ({
	...fileError(
		file,
		'yaml-syntax',
		{
			vi: 'có dấu sao (*) hoặc dấu và (&) mà YAML hiểu là tham chiếu',
			en: 'a star (*) or ampersand (&) is read as a YAML alias',
		},
		{ vi: 'Đặt đoạn chữ ấy trong ngoặc kép.', en: 'Put that text in quotes.' },
	),
	at: { offset },
});

/** A text that the parser could take apart only in minutes, or not at all. */
export const tooManyParts = (file: SourceText, offset: number): Finding => ({
	...fileError(
		file,
		'file-size',
		{
			vi: `tệp có quá nhiều phần (hơn ${MOST_TOKENS} từ, dấu và dòng) nên không được đọc`,
			en: `the file has too many parts (more than ${MOST_TOKENS} words, signs and lines) and is not read`,
		},
		{
			vi: 'Xem tệp có bị ghi nhầm không; nếu không thì chia nhỏ.',
			en: 'See whether something else was written into it; if not, split it.',
		},
	),
	at: { offset },
});

export const tooDeep = (file: SourceText, offset: number): Finding => ({
	...fileError(
		file,
		'too-deep',
		{
			vi: `các mục lồng vào nhau quá sâu (hơn ${MOST_DEPTH} cấp)`,
			en: `fields lie within fields too deep (more than ${MOST_DEPTH} levels)`,
		},
		{
			vi: 'Xem lại chỗ thụt đầu dòng và các dấu [ { ở quanh đây.',
			en: 'Look at the indentation and the signs [ { around here.',
		},
	),
	at: { offset },
});

/** The reader itself failed, which no text should bring about. `why` is for those who mend it. */
export const notRead = (file: SourceText, why: unknown): Finding =>
	fileError(
		file,
		'read-failed',
		{
			vi: `máy không đọc nổi tệp này (${shown(why instanceof Error ? why.message : why)})`,
			en: `the reader broke down on this file (${shown(why instanceof Error ? why.message : why)})`,
		},
		{
			vi: 'Đây là lỗi của phần mềm: hãy gửi tệp này cho người phụ trách kỹ thuật. Để đăng được ngay, tạm chuyển tệp ra ngoài.',
			en: 'This is a fault of the software: please send the file to those who look after it. To publish meanwhile, move it out of the content.',
		},
	);

export const notAList = (file: SourceText, path: Path, key?: string): Finding =>
	fileError(
		file,
		'type',
		key
			? { vi: `${key}: cần một danh sách`, en: `${key}: must be a list` }
			: { vi: 'tệp này là một danh sách', en: 'this file is a list' },
		{ vi: 'Viết mỗi mục bắt đầu bằng "- id: …".', en: 'Start each item with "- id: …".' },
		path,
	);
