import '../../styles/search.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { type Messages, messagesIn } from '../../i18n/messages/index.ts';
import { path } from '../../i18n/routes.ts';
import { LONGEST_QUERY } from '../../search/query.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Results } from './Results.tsx';
import { type Question, useAddress } from './use-address.ts';
import { type SearchState, useSearch } from './use-search.ts';

/** Milliseconds without a keystroke after which a query runs by itself. */
const PAUSE = 150;

/** The whole search page below its heading. Without script it is a plain form that comes back to this page. */
export default function SearchPage({ language }: { language: Language }) {
	const t = messagesIn(language);
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
	const [text, setText] = useState('');
	const [past, setPast] = useState(false);
	const { state, ask, more } = useSearch(language);

	function show(question: Question) {
		clearTimeout(pause.current);
		setText(question.query);
		setPast(question.past);
		ask(question);
	}
	const address = useAddress(show);

	useEffect(() => {
		// Somebody may have typed before this script arrived.
		const { query, past } = address.read();
		const asked = input.current?.value || query;
		if (asked) show({ query: asked, past });
		return () => clearTimeout(pause.current);
		// Once, when the page opens.
	}, []);

	function type(query: string) {
		setText(query);
		clearTimeout(pause.current);
		pause.current = setTimeout(() => {
			address.typed({ query: query.trim(), past });
			ask({ query, past });
		}, PAUSE);
	}

	/** A finished question: an entry of its own in the history. */
	function search(question: Question) {
		address.finished({ ...question, query: question.query.trim() });
		show(question);
	}

	return (
		<div className="search">
			<search>
				<form
					action={path(language, 'search')}
					onSubmit={(event) => {
						event.preventDefault();
						search({ query: text, past });
					}}
				>
					<label htmlFor={id}>{t.searchLabel}</label>
					<div className="field">
						<input
							id={id}
							ref={input}
							type="search"
							name="q"
							value={text}
							onChange={(event) => type(event.target.value)}
							maxLength={LONGEST_QUERY}
							placeholder={t.searchPlaceholder}
							aria-describedby={`${id}-hint`}
							autoComplete="off"
							autoCapitalize="none"
							spellCheck={false}
							enterKeyHint="search"
						/>
						<button type="submit" className="button main">
							{t.searchButton}
						</button>
					</div>
					<p id={`${id}-hint`} className="small muted">
						{t.searchHint}
					</p>
					<label className="past">
						<input
							type="checkbox"
							checked={past}
							onChange={(event) => {
								setPast(event.target.checked);
								search({ query: text, past: event.target.checked });
							}}
						/>
						{t.searchPast}
					</label>
				</form>
			</search>
			<p role="status">{announcement(state, t)}</p>
			<Read {...{ state, t }} />
			{state.phase === 'failed' && (
				<p>
					<button type="button" className="button" onClick={() => show({ query: text, past })}>
						{t.searchRetry}
					</button>
				</p>
			)}
			{state.phase === 'found' && state.total === 0 && <Elsewhere {...{ language, t }} />}
			<Results {...{ state, more, language, t }} />
		</div>
	);
}

function announcement({ phase, query, total }: SearchState, t: Messages): string {
	if (phase === 'idle') return '';
	if (phase === 'busy') return t.searchBusy;
	if (phase === 'failed') return t.searchFailed;
	return total === 0 ? t.searchNone(query) : t.searchCount(total, query);
}

/** How the query was read, when not as typed. */
function Read({ state: { phase, instead, partly, query }, t }: { state: SearchState; t: Messages }) {
	if (phase !== 'found') return null;
	return (
		<>
			{instead && <p className="read">{t.searchInstead(instead)}</p>}
			{partly && <p className="read">{t.searchPartly(query)}</p>}
		</>
	);
}
