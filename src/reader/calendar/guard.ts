/** What a calendar file must be before anything of it is read: of a size that an institution has, whole, and a calendar. */
import { decodedText } from '../sheets/decode.ts';
import { UnreadableFile } from '../sheets/workbook.ts';

const LARGEST = 5 * 1024 * 1024;
const MOST_ENTRIES = 5000;

/** One VEVENT or VTIMEZONE, as text. */
export interface Block {
	readonly name: 'VEVENT' | 'VTIMEZONE';
	readonly text: string;
}

/** The blocks of a calendar, in order. Throws UnreadableFile. */
export function calendarBlocks(bytes: Uint8Array): Block[] {
	if (bytes.length === 0) throw new UnreadableFile('tệp trống');
	if (bytes.length > LARGEST)
		throw new UnreadableFile('lịch lớn hơn 5 MB; chỉ xuất các hoạt động sắp tới rồi gửi lại');
	const lines = decodedText(bytes)
		.split(/\r\n|\n|\r/)
		.filter((line) => line !== '');
	const first = lines[0]?.trim().toUpperCase() ?? '';
	if (/^<(?:!DOCTYPE|HTML|\?XML|!--)/.test(first))
		throw new UnreadableFile('đây là trang web, không phải lịch; kiểm tra xem lịch đã để công khai chưa');
	if (first !== 'BEGIN:VCALENDAR')
		throw new UnreadableFile('tệp này không phải lịch (.ics); xuất lại từ chương trình lịch rồi gửi lại');
	if (lines.at(-1)?.trim().toUpperCase() !== 'END:VCALENDAR')
		throw new UnreadableFile('lịch bị cắt ngang, tải về chưa đủ; tải lại rồi gửi lại');
	const blocks = cutOut(lines);
	if (blocks.filter(({ name }) => name === 'VEVENT').length > MOST_ENTRIES)
		throw new UnreadableFile(
			`lịch có hơn ${MOST_ENTRIES.toLocaleString('vi')} mục; chỉ xuất các hoạt động sắp tới rồi gửi lại`,
		);
	return blocks;
}

/** Parts that stand within another: an alarm says nothing of the activity, the phases of a zone do. */
function cutOut(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	let open: { name: Block['name']; lines: string[] } | undefined;
	const within: string[] = [];
	for (const line of lines) {
		const [, word = '', part = ''] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(line) ?? [];
		const name = part.toUpperCase();
		const begins = word.toUpperCase() === 'BEGIN';
		if (!open) {
			if (begins && (name === 'VEVENT' || name === 'VTIMEZONE')) open = { name, lines: [line] };
			else if (word && !begins && (name === 'VEVENT' || name === 'VTIMEZONE')) throw broken();
			continue;
		}
		if (begins && ['VEVENT', 'VTIMEZONE', 'VCALENDAR'].includes(name)) throw broken();
		if (begins) within.push(name);
		if (open.name === 'VTIMEZONE' || within.length === 0) open.lines.push(line);
		if (!word || begins) continue;
		if (within.length > 0) {
			if (within.pop() !== name) throw broken();
		} else if (name === open.name) {
			blocks.push({ name: open.name, text: open.lines.join('\r\n') });
			open = undefined;
		} else throw broken();
	}
	if (open) throw broken();
	return blocks;
}

const broken = () => new UnreadableFile('lịch bị hỏng: có mục mở mà không đóng; xuất lại rồi gửi lại');
