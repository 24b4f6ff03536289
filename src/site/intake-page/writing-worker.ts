/** The worker that writes workbooks: as heavy again as half of the one that reads, and fetched only by who asks for a file. */
import { markedFile } from '../../intake/marked/marked-file.ts';
import { rowFile, rowText } from '../../intake/notice/notice-row.ts';
import type { Answered, AskedToWrite } from './messages.ts';

async function answer(asked: AskedToWrite): Promise<Answered> {
	if (asked.ask === 'marked')
		return { answer: 'marked', file: await markedFile(asked.bytes, asked.mistakes) };
	return { answer: 'row', text: rowText(asked.cells), bytes: await rowFile(asked.cells) };
}

addEventListener('message', ({ data }: MessageEvent<AskedToWrite>) => {
	answer(data).then(
		(written) => postMessage(written),
		() => postMessage({ answer: 'failed' } satisfies Answered),
	);
});
