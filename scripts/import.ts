/** `npm run import -- FILE --place ID [--write]`: a table or calendar of an institution, its mistakes, what it would change. */
import { readFileSync } from 'node:fs';
import { siteNow } from '../src/environment.ts';
import { takeInCalendar } from '../src/intake/calendar/index.ts';
import { takeIn, UnreadableFile } from '../src/intake/index.ts';
import { isCalendar } from '../src/reader/calendar/index.ts';
import { reportLines } from '../src/rules/kit/report.ts';
import { bodyMarkup } from '../src/rules/letters/body-markup.ts';
import { quoted } from '../src/settings/quoted.ts';
import { diskReason } from '../src/ship/disk-error.ts';
import { readWords, refuse } from './lib/command-line.ts';
import { readableContent } from './lib/sound-content.ts';
import { writeAll } from './lib/write-all.ts';

const USAGE = 'npm run import -- FILE --place ID [--write]';
const { values, words } = readWords(USAGE, {
	place: { type: 'string' },
	write: { type: 'boolean', default: false },
});
const [file, more] = words;
const { place, write } = values;
if (!file || more !== undefined || !place) refuse(`Give one file and --place. Usage: ${USAGE}`);

const { directory, read, site } = readableContent('Chưa đọc bảng: sửa nội dung trước (npm run check).');
if (!read.records.places.some(({ id }) => id === place))
	refuse(`Không có địa điểm nào mang mã ${quoted(place)}: xem tên tệp trong ${directory}/places.`);

try {
	const bytes = bytesOf(file);
	const options = { place, now: siteNow(site.timezone), more: [bodyMarkup] };
	const calendar = isCalendar(bytes);
	const taken = await (calendar ? takeInCalendar(bytes, read, options) : takeIn(bytes, read, options));
	const { errors: wrong, texts } = taken;
	console.log(
		[
			`${file}: ${taken.rows} ${calendar ? 'mục' : 'dòng'}.`,
			...taken.report,
			...taken.elsewhere.flatMap((issue) => reportLines(issue, 'vi')),
			'',
		].join('\n'),
	);
	if (wrong > 0) refuse(`${wrong} lỗi: chưa ghi gì. Sửa những ${calendar ? 'mục' : 'ô'} trên rồi chạy lại.`);
	if (texts.size === 0) console.log('Không có gì để ghi.');
	else if (write) {
		writeAll(directory, texts);
		console.log(`Đã ghi ${texts.size} tệp vào ${directory}. Kiểm tra lại: npm run check`);
	} else console.log(`Chưa ghi gì. Ghi ${texts.size} tệp: thêm --write vào lệnh trên.`);
} catch (error) {
	if (error instanceof UnreadableFile) refuse(`${quoted(file)}: ${error.message}.`);
	const reason = diskReason(error);
	if (reason) refuse(`Chưa ghi gì: ${reason}.`);
	throw error;
}

function bytesOf(name: string): Uint8Array {
	try {
		return readFileSync(name);
	} catch (error) {
		return refuse(`${quoted(name)} cannot be read: ${diskReason(error) ?? 'it is no file'}.`);
	}
}
