import { useRef, useState } from 'react';
import { localNow } from '../../domain/time/local-now.ts';
import { copyText } from '../parts/copy-text.ts';
import { DOCX, saveAsFile, saveBytes } from '../saving/download.ts';
import { onDemand } from '../saving/load-on-demand.ts';
import type { PlannedVisit } from './letter/letter-words.ts';
import { shortMessage } from './letter/message.ts';
import { parentsAgreement, pupilsList } from './letter/papers.ts';
import { visitPlan } from './letter/plan.ts';
import { offerAddress, requestLetter } from './letter/request.ts';
import { OfficialPage } from './OfficialPage.tsx';
import { visitEntries } from './visit-entries.ts';
import { WORD_FILE } from './word-file-address.ts';
import type { PlannerWords } from './words.ts';

const PAPERS = {
	request: requestLetter,
	plan: visitPlan,
	pupilsList,
	agreement: parentsAgreement,
} as const;
/** Served under an address of its own: the helper of a bundled import would weigh more than what it loads saves others. */
const wordFile = (): Promise<typeof import('./word-file.ts')> => import(/* @vite-ignore */ WORD_FILE);
type PaperName = keyof typeof PAPERS | 'message';
const NAMES: readonly PaperName[] = ['request', 'plan', 'pupilsList', 'agreement', 'message'];

interface Props {
	readonly words: PlannerWords;
	readonly planned: PlannedVisit;
	/** IANA name of the site's zone. */
	readonly zone: string;
}

/** The papers of one offer, one of them shown: to read, to copy, to print. */
export function Papers({ words, planned, zone }: Props) {
	const [name, setName] = useState<PaperName>('request');
	const [told, setTold] = useState('');
	const shown = useRef<HTMLDivElement>(null);
	const { contact } = planned.offer;
	const copy = async () => {
		if (shown.current) setTold((await copyText(shown.current)) ? words.copied : words.copyFailed);
	};
	/** Each kind of file is written by a part that is fetched when somebody asks for it. */
	const fetched = async (write: () => Promise<void>) => {
		try {
			await write();
			setTold('');
		} catch {
			setTold(words.partFailed);
		}
	};
	const save = () =>
		fetched(async () => {
			if (name === 'message') return;
			const { writeWord } = await wordFile();
			saveBytes(`${name}-${planned.offer.id}.docx`, await writeWord(PAPERS[name](planned)), DOCX);
		});
	const calendar = () =>
		fetched(async () => {
			const { calendarText } = await onDemand();
			const instant = `${new Date().toISOString().slice(0, 19)}Z`;
			const text = calendarText(visitEntries(planned, instant), {
				name: planned.offer.title,
				url: offerAddress(planned),
				zone,
				language: 'vi',
				domain: new URL(planned.data.origin).hostname,
				now: localNow(new Date(), zone),
			});
			saveAsFile(`${planned.offer.id}.ics`, text, 'text/calendar');
		});
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
				{planned.visit.dates.length > 0 && (
					<button type="button" className="button" onClick={calendar}>
						{words.calendar}
					</button>
				)}
				<span role="status">{told}</span>
			</div>
			{planned.offer.answers && (
				<p className="small">
					<a href={planned.offer.answers} download>
						{words.answerSheet}
					</a>
					. {words.answerSheetHow}
				</p>
			)}
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
