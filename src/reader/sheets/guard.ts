/** What a packed file says of its size, before anything of it is unpacked: an .xlsx of 400 KB can hold gigabytes. */
import { unzipSync } from 'fflate';
import { UnreadableFile } from './workbook.ts';

const MB = 1024 * 1024;
/** Unpacked, in bytes: a sheet of 100,000 rows takes half of it. */
const MOST_OF_ONE = 64 * MB;
const MOST_OF_ALL = 128 * MB;
const MOST_ENTRIES = 2000;

/** Names of what a zip holds. Throws UnreadableFile where it is broken, or would unpack to more than any table has. */
export function guardedEntries(bytes: Uint8Array): string[] {
	const names: string[] = [];
	let sum = 0;
	try {
		unzipSync(bytes, {
			filter: ({ name, size, originalSize }) => {
				names.push(name);
				sum += originalSize;
				// Whoever unpacks it trusts the size, and nought would be no limit at all.
				if (originalSize === 0 && (size > 0 || /\.(?:xml|rels)$/i.test(name))) throw new TooLarge();
				if (originalSize > MOST_OF_ONE || sum > MOST_OF_ALL || names.length > MOST_ENTRIES)
					throw new TooLarge();
				return false;
			},
		});
	} catch (error) {
		throw new UnreadableFile(
			error instanceof TooLarge
				? 'tệp này bung ra quá lớn, không giống một bảng; chép riêng bảng sang tệp mới rồi gửi lại'
				: 'tệp bị hỏng hoặc tải về chưa đủ; mở bằng Excel, lưu lại (.xlsx) rồi gửi lại',
		);
	}
	return names;
}

class TooLarge extends Error {}
