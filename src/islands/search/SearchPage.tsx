import '../../styles/search.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { type Messages, messagesIn } from '../../i18n/messages/index.ts';
import { path } from '../../i18n/routes.ts';
import { LONGEST_QUERY } from '../../search/query.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Results } from './Results.tsx';
import { useAddress } from './use-address.ts';
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
	const { state, ask, more } = useSearch();

	function show(query: string) {
		clearTimeout(pause.current);
		setText(query);
		ask(query);
	}
	const address = useAddress(show);

	useEffect(() => {
		// Somebody may have typed before this script arrived.
		const query = input.current?.value || address.read();
		if (query) show(query);
		return () => clearTimeout(pause.current);
		// Once, when the page opens.
	}, []);

	function type(query: string) {
		setText(query);
		clearTimeout(pause.current);
		pause.current = setTimeout(() => {
			address.typed(query.trim());
			ask(query);
		}, PAUSE);
	}

	return (
		<div className="search">
			<search>
				<form
					action={path(language, 'search')}
					onSubmit={(event) => {
						event.preventDefault();
						address.finished(text.trim());
						show(text);
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
				</form>
			</search>
			<p role="status">{announcement(state, t)}</p>
			{state.phase === 'failed' && (
				<p>
					<button type="button" className="button" onClick={() => show(text)}>
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
