import { useState } from 'react';
import { saveBytes, XLSX } from '../saving/download.ts';
import type { Answered } from './messages.ts';
import { pageWords } from './words.ts';

interface Props {
	readonly name: string;
	readonly mark: () => Promise<Answered | 'slow'>;
}

/** Gives the sender's file back with what is wrong written at its cells. */
export function Mark({ name, mark }: Props) {
	const [told, setTold] = useState('');
	async function give() {
		setTold(pageWords.marking);
		const answer = await mark();
		if (answer === 'slow' || answer.answer !== 'marked' || !answer.file) {
			setTold(pageWords.markFailed);
			return;
		}
		const { bytes, own } = answer.file;
		const macros = own && /\.xlsm$/i.test(name);
		saveBytes(
			`${name.replace(/\.\w{1,5}$/, '')}${pageWords.suffix}.${macros ? 'xlsm' : 'xlsx'}`,
			bytes,
			XLSX,
		);
		setTold(own ? pageWords.markedOwn : pageWords.markedCopy);
	}
	return (
		<div className="mark-file">
			<button type="button" className="button main" onClick={() => void give()}>
				{pageWords.mark}
			</button>
			<p role="status" className="small">
				{told}
			</p>
		</div>
	);
}
