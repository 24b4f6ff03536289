/** The worker of the page of tables: a file that would hang a page hangs nothing but this, and is stopped from outside. */
import { config } from 'zod';
import { UnreadableFile } from '../../reader/sheets/index.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import { checkedTable } from './checked.ts';
import { contentOf } from './content-of-parts.ts';
import type { Answered, Asked } from './messages.ts';
import { readNotice } from './read-notice.ts';

// The site's policy forbids code made of texts; the schemas then need not try.
config({ jitless: true });

let content: { readonly read: ReadResult; readonly place: string } | undefined;

const tell = (answer: Answered) => postMessage(answer);

async function answer(asked: Asked): Promise<Answered> {
	if (asked.ask === 'content') {
		content = { read: contentOf(asked.parts, asked.pictures), place: asked.place };
		await warmUp(content.read, asked.place);
		return { answer: 'ready' };
	}
	if (!content) return { answer: 'failed' };
	if (asked.ask === 'notice')
		return { answer: 'notice', draft: readNotice(asked.text, content.read, content.place, asked.today) };
	const { table, taken } = await checkedTable(asked.bytes, content.read, content.place, asked.now);
	return { answer: 'checked', table, mistakes: taken.mistakes };
}

/** A table of our own is read before the first one of the sender: by then the browser has made fast code of ours. */
async function warmUp(read: ReadResult, place: string): Promise<void> {
	const rows = Array.from({ length: 60 }, (_, at) => `Đọc sách ${at},${1 + (at % 28)}/1/2027,8h,10h,50.000đ`);
	const table = ['Tên hoạt động,Ngày bắt đầu,Giờ bắt đầu,Giờ kết thúc,Giá vé', ...rows].join('\n');
	await checkedTable(new TextEncoder().encode(table), read, place, '2026-12-01T08:00');
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	answer(data).then(tell, (error: unknown) => {
		if (error instanceof UnreadableFile) tell({ answer: 'unreadable', why: error.message });
		else tell({ answer: 'failed' });
	});
});
