import { useRef, useState } from 'react';
import { copyText } from '../parts/copy-text.ts';
import { saveFile } from '../parts/save-file.ts';
import type { PlannedVisit } from './letter/letter-words.ts';
import { shortMessage } from './letter/message.ts';
import { parentsAgreement, pupilsList } from './letter/papers.ts';
import { visitPlan } from './letter/plan.ts';
import { requestLetter } from './letter/request.ts';
import { OfficialPage } from './OfficialPage.tsx';
import type { PlannerWords } from './words.ts';

const PAPERS = {
	request: requestLetter,
	plan: visitPlan,
	pupilsList,
	agreement: parentsAgreement,
} as const;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
type PaperName = keyof typeof PAPERS | 'message';
const NAMES: readonly PaperName[] = ['request', 'plan', 'pupilsList', 'agreement', 'message'];

/** The papers of one offer, one of them shown: to read, to copy, to print. */
export function Papers({ words, planned }: { readonly words: PlannerWords; readonly planned: PlannedVisit }) {
	const [name, setName] = useState<PaperName>('request');
	const [told, setTold] = useState('');
	const shown = useRef<HTMLDivElement>(null);
	const { contact } = planned.offer;
	const copy = async () => {
		if (shown.current) setTold((await copyText(shown.current)) ? words.copied : words.copyFailed);
	};
	const save = async () => {
		if (name === 'message') return;
		const paper = PAPERS[name](planned);
		try {
			// Sixty kilobytes that only some need.
			const { writeWord } = await import('../../publish/documents/index.ts');
			saveFile(await writeWord(paper), `${name}-${planned.offer.id}.docx`, WORD);
			setTold('');
		} catch {
			setTold(words.wordFailed);
		}
	};
	return (
		<div className="papers">
			<fieldset className="row" aria-label={words.papers}>
				{NAMES.map((one) => (
					<button
						key={one}
						type="button"
						className="button"
						aria-pressed={one === name}
						onClick={() => {
							setName(one);
							setTold('');
						}}
					>
						{words[one]}
					</button>
				))}
			</fieldset>
			<p>
				<b>{words.contact}:</b>{' '}
				{contact
					? [contact.role, contact.phone, contact.email].filter(Boolean).join(' · ')
					: words.contactNone}
				{contact?.url && (
					<>
						{' '}
						<a href={contact.url} rel="noopener">
							{contact.url}
						</a>
					</>
				)}
			</p>
			<div className="row">
				<button type="button" className="button main" onClick={copy}>
					{words.copy}
				</button>
				<button type="button" className="button" onClick={() => print()}>
					{words.print}
				</button>
				{name !== 'message' && (
					<button type="button" className="button" onClick={save}>
						{words.word}
					</button>
				)}
				<span role="status">{told}</span>
			</div>
			<div ref={shown} className="shown">
				{name === 'message' ? (
					<pre className="message" lang="vi">
						{shortMessage(planned)}
					</pre>
				) : (
					<OfficialPage document={PAPERS[name](planned)} />
				)}
			</div>
		</div>
	);
}
