import { useEffect, useRef, useState } from 'react';
import { copyWords } from '../parts/copy-text.ts';
import { saveBytes, XLSX } from '../saving/download.ts';
import type { ReadNotice } from './messages.ts';
import type { Checker } from './use-checker.ts';
import { pageWords } from './words.ts';

interface Props {
	readonly draft: ReadNotice;
	readonly write: Checker['write'];
	readonly check: (file: File) => void;
}

/** What was found, each beside the words that it came from, to be put right before it is taken along. */
export function NoticeFields({ draft: { fields, personal }, write, check }: Props) {
	const form = useRef<HTMLFormElement>(null);
	const [told, setTold] = useState('');
	useEffect(() => form.current?.focus(), [fields]);
	async function row() {
		const data = new FormData(form.current ?? undefined);
		const cells = Object.fromEntries([...data].map(([field, value]) => [field, String(value)]));
		const answer = await write({ ask: 'row', cells });
		return answer !== 'slow' && answer.answer === 'row' ? answer : undefined;
	}
	async function copy() {
		const made = await row();
		setTold(made && (await copyWords(made.text)) ? pageWords.noticeCopied : pageWords.failed);
	}
	async function save() {
		const made = await row();
		if (made) saveBytes(pageWords.noticeFile, made.bytes, XLSX);
		setTold(made ? '' : pageWords.failed);
	}
	async function look() {
		const made = await row();
		if (made) check(new File([new Uint8Array(made.bytes)], pageWords.noticeFile, { type: XLSX }));
	}
	return (
		<form ref={form} tabIndex={-1} className="notice-fields" onSubmit={(event) => event.preventDefault()}>
			<p>
				<b>{pageWords.noticeFound}</b> {pageWords.noticeFoundHow}
			</p>
			{fields.map(({ field, label, value, from }) => (
				<p key={field} className="field">
					<label htmlFor={`check-notice-${field}`}>{label}</label>
					<input
						id={`check-notice-${field}`}
						name={field}
						defaultValue={value}
						autoComplete="off"
						aria-describedby={`check-notice-${field}-from`}
					/>
					<small id={`check-notice-${field}-from`} className="muted">
						{from ? pageWords.noticeFrom(from) : pageWords.noticeMissing}
					</small>
				</p>
			))}
			{personal.map((line) => (
				<p key={line} className="warning">
					{pageWords.noticePersonal(line)}
				</p>
			))}
			<p className="row">
				<button type="button" className="button main" onClick={() => void look()}>
					{pageWords.noticeLook}
				</button>
				<button type="button" className="button" onClick={() => void copy()}>
					{pageWords.noticeCopy}
				</button>
				<button type="button" className="button" onClick={() => void save()}>
					{pageWords.noticeSave}
				</button>
			</p>
			<p role="status">{told}</p>
		</form>
	);
}
