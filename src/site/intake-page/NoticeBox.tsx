import { useRef, useState } from 'react';
import type { Answered, Asked, ReadNotice } from './messages.ts';
import { NoticeFields } from './NoticeFields.tsx';
import type { Checker } from './use-checker.ts';
import { pageWords } from './words.ts';

interface Props {
	/** The content of a place has come. */
	readonly ready: boolean;
	/** Local date of the site. */
	readonly today: () => string;
	readonly ask: (asked: Extract<Asked, { ask: 'notice' }>) => Promise<Answered | 'slow'>;
	readonly write: Checker['write'];
	/** Shows a row as any other table. */
	readonly check: (file: File) => void;
}

/** The text of a notice is pasted, and becomes a row of the table. */
export function NoticeBox({ ready, today, ask, write, check }: Props) {
	const text = useRef<HTMLTextAreaElement>(null);
	const [draft, setDraft] = useState<ReadNotice>();
	const [told, setTold] = useState('');
	async function read() {
		const written = text.current?.value.trim() ?? '';
		setDraft(undefined);
		if (!written || !ready) {
			setTold(written ? pageWords.choosePlaceFirst : pageWords.noticeEmpty);
			return;
		}
		const answer = await ask({ ask: 'notice', text: written, today: today() });
		const read = answer !== 'slow' && answer.answer === 'notice' ? answer.draft : undefined;
		setDraft(read);
		setTold(read ? '' : pageWords.failed);
	}
	return (
		<section aria-labelledby="check-notice" className="notice-box">
			<h2 id="check-notice">{pageWords.notice}</h2>
			<p className="muted">{pageWords.noticeHow}</p>
			<p className="field">
				<label htmlFor="check-notice-text">{pageWords.noticeText}</label>
				<textarea
					id="check-notice-text"
					ref={text}
					rows={7}
					autoComplete="off"
					placeholder={pageWords.noticeExample}
				/>
			</p>
			<p className="row">
				<button type="button" className="button main" onClick={() => void read()}>
					{pageWords.noticeRead}
				</button>
				<span role="status">{told}</span>
			</p>
			{draft && <NoticeFields {...{ draft, write, check }} />}
		</section>
	);
}
