/** What is said of an entry of the content directory that is no file to be read. */

import type { Finding, Words } from '../text/issue.ts';
import { MOST_BYTES, MOST_LEDGER_BYTES, MOST_PICTURE_BYTES } from '../text/limits.ts';
import { shownPath } from '../text/words.ts';
import type { OddEntry, Oddity } from './directory.ts';

interface Advice {
	readonly rule: string;
	readonly message: Words;
	readonly cure: Words;
}

const advice: Readonly<Record<Exclude<Oddity, 'large'> | 'other-kind', Advice>> = {
	link: {
		rule: 'link',
		message: {
			vi: 'đây là liên kết tới một nơi khác (symbolic link), không phải tệp hay thư mục',
			en: 'this is a link to somewhere else (a symbolic link), not a file or folder',
		},
		cure: {
			vi: 'Xóa liên kết và chép chính tệp hay thư mục ấy vào đây: trang không đọc gì qua liên kết.',
			en: 'Delete the link and copy the file or folder itself to this place: nothing is read through a link.',
		},
	},
	'folder-for-file': {
		rule: 'not-a-file',
		message: { vi: 'đây là thư mục, trong khi cần một tệp', en: 'this is a folder where a file belongs' },
		cure: {
			vi: 'Đổi tên hoặc xóa thư mục này; nếu cần, tạo tệp cùng tên.',
			en: 'Rename or delete the folder; create a file of that name if there should be one.',
		},
	},
	'file-for-folder': {
		rule: 'not-a-folder',
		message: { vi: 'đây là tệp, trong khi cần một thư mục', en: 'this is a file where a folder belongs' },
		cure: {
			vi: 'Đổi tên tệp này, tạo thư mục cùng tên rồi đặt các mục vào đó.',
			en: 'Rename the file, create a folder of that name and put the records into it.',
		},
	},
	special: {
		rule: 'not-a-file',
		message: {
			vi: 'đây không phải tệp thường (mà là ống dẫn, thiết bị hoặc ổ cắm)',
			en: 'this is no ordinary file (but a pipe, a device or a socket)',
		},
		cure: { vi: 'Xóa nó khỏi thư mục nội dung.', en: 'Delete it from the content directory.' },
	},
	missing: {
		rule: 'unreadable',
		message: { vi: 'tệp biến mất trong lúc kiểm tra', en: 'the file vanished while the check went on' },
		cure: { vi: 'Kiểm tra lại.', en: 'Check again.' },
	},
	name: {
		rule: 'file-name',
		message: {
			vi: 'tên tệp hoặc thư mục không phải chữ theo bảng mã UTF-8',
			en: 'the name of this file or folder is not text in UTF-8',
		},
		cure: {
			vi: 'Đổi tên, chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
			en: 'Rename it, with unaccented lower-case letters, digits and hyphens only.',
		},
	},
	unreadable: {
		rule: 'unreadable',
		message: { vi: 'không được phép đọc tệp hay thư mục này', en: 'this file or folder may not be read' },
		cure: {
			vi: 'Cho phép đọc (chmod u+r, với thư mục thêm x), hoặc xóa nếu không cần.',
			en: 'Allow it to be read (chmod u+r, for a folder also x), or delete it if it is not needed.',
		},
	},
	'other-kind': {
		rule: 'picture',
		message: {
			vi: 'nội dung tệp không phải loại ảnh mà đuôi tên tệp nói',
			en: 'the file is no picture of the kind that its name says',
		},
		cure: {
			vi: 'Mở ảnh rồi lưu lại đúng định dạng, hoặc sửa đuôi tên tệp (.png, .jpg, .webp…).',
			en: 'Open the picture and save it in that format, or correct the ending of its name (.png, .jpg, .webp …).',
		},
	},
};

/** Which limit a file was held to. */
export type SizeOf = 'text' | 'ledger' | 'picture';

const MOST: Readonly<Record<SizeOf, number>> = {
	text: MOST_BYTES,
	ledger: MOST_LEDGER_BYTES,
	picture: MOST_PICTURE_BYTES,
};

function tooLarge(of: SizeOf): Advice {
	const megabytes = MOST[of] / 1_000_000;
	return {
		rule: 'file-size',
		message: {
			vi: `tệp lớn hơn ${megabytes} MB nên không được đọc`,
			en: `the file is larger than ${megabytes} MB and is not read`,
		},
		cure:
			of === 'picture'
				? {
						vi: 'Thu nhỏ ảnh (rộng 2400 điểm là đủ) rồi lưu lại.',
						en: 'Scale it down (a width of 2,400 pixels is enough) and save it again.',
					}
				: {
						vi: 'Xem tệp có bị ghi nhầm không; nếu không thì chia nhỏ.',
						en: 'See whether something else was written into it; if not, split it.',
					},
	};
}

/** `shownFrom` is the content directory's name, as reports show it. */
export function oddFinding(
	shownFrom: string,
	{ path, oddity }: OddEntry | { readonly path: string; readonly oddity: 'other-kind' },
	of: SizeOf = 'text',
): Finding {
	const { rule, message, cure } = oddity === 'large' ? tooLarge(of) : advice[oddity];
	return {
		severity: 'error',
		file: { shown: shownPath(shownFrom, path), text: '' },
		at: { offset: 0 },
		rule,
		message,
		cure,
	};
}
