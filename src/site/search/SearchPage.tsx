import './search.css';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { isNarrowed, NOT_NARROWED, TYPE_KEY, typeValues, without } from '../../search/query/narrowing.ts';
import { Elsewhere, type Lists } from './Elsewhere.tsx';
import { Narrow } from './Narrow.tsx';
import { Read } from './Read.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { type Question, useAddress } from './use-address.ts';
import { useAgain } from './use-again.ts';
import { type SearchState, useSearch } from './use-search.ts';
import { type SearchWords, searchWordsIn } from './words.ts';

/** Milliseconds without a keystroke after which a query runs by itself. */
const PAUSE = 150;
const NOTHING_ASKED: Question = { query: '', past: false, byDate: false, narrowing: NOT_NARROWED };

/** The whole search page below its heading. Without script it is a plain form that comes back to this page. */
export default function SearchPage({ language, lists }: { language: Language; lists: Lists }) {
	const t = searchWordsIn(language);
	const input = useRef<HTMLInputElement>(null);
	const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
	const [text, setText] = useState('');
	const [asked, setAsked] = useState(NOTHING_ASKED);
	const { state, ask, more } = useSearch(language);

	function show(question: Question) {
		clearTimeout(pause.current);
		setText(question.query);
		setAsked(question);
		ask(question);
	}
	const address = useAddress(show);

	useEffect(() => {
		// Somebody may have typed before this script arrived.
		const question = address.read();
		const query = input.current?.value || question.query;
		show({ ...question, query });
		return () => clearTimeout(pause.current);
		// Once, when the page opens.
	}, []);

	/** Other words are another question: what the one before was narrowed to falls away. */
	function type(query: string) {
		setText(query);
		clearTimeout(pause.current);
		pause.current = setTimeout(() => {
			const question = { ...asked, query, narrowing: NOT_NARROWED };
			address.typed({ ...question, query: query.trim() });
			setAsked(question);
			ask(question);
		}, PAUSE);
	}

	/** A finished question: an entry of its own in the history. */
	function search(change: Partial<Question>) {
		const question = { ...asked, query: text, ...change };
		address.finished({ ...question, query: question.query.trim() });
		show(question);
	}
	useAgain(state.phase, () => ask(asked));
	const isFound = state.phase === 'found' || (state.phase === 'busy' && state.cards.length > 0);

	return (
		<div className="search">
			<SearchBox
				{...{ language, text, input }}
				onType={type}
				onSearch={(query) =>
					search(query.trim() === asked.query.trim() ? { query } : { query, narrowing: NOT_NARROWED })
				}
			>
				<label className="past">
					<input
						type="checkbox"
						checked={asked.past}
						onChange={(event) => search({ past: event.target.checked })}
					/>
					{t.searchPast}
				</label>
			</SearchBox>
			<Read state={state} t={t} search={(query) => search({ query, narrowing: NOT_NARROWED })} />
			{/* The line above says it to those who see. */}
			<p role="status" className={isOnlyWish(state) ? 'visually-hidden' : undefined}>
				{announcement(state, t)}
			</p>
			{state.phase === 'failed' && (
				<p>
					<button type="button" className="button" onClick={() => show(asked)}>
						{t.searchRetry}
					</button>
				</p>
			)}
			{isFound && (state.total > 0 || isNarrowed(state.narrowing)) && (
				<Narrow {...{ state, language, t }} change={search} retry={() => show(asked)} />
			)}
			{state.phase === 'found' && state.total === 0 && !state.understood.line && (
				<Elsewhere {...{ lists, t }} />
			)}
			<Results
				{...{ state, more, language, t }}
				choose={(type) =>
					search({ narrowing: { ...without(state.narrowing, TYPE_KEY), [TYPE_KEY]: [typeValues[type]] } })
				}
			/>
		</div>
	);
}

const isOnlyWish = ({ phase, total, understood: { line } }: SearchState): boolean =>
	phase === 'found' && total === 0 && line !== undefined;

function announcement({ phase, query, total, understood: { line } }: SearchState, t: SearchWords): string {
	if (phase === 'idle') return '';
	if (phase === 'busy') return t.searchBusy;
	if (phase === 'failed') return `${t.searchFailed} ${t.searchAgainSoon}`;
	if (query === '') return total === 0 ? t.searchNarrowedNone : t.searchNarrowed(total);
	if (line && total === 0) return `${t.searchWish}: ${line.words}`;
	return total === 0 ? t.searchNone(query) : t.searchCount(total, query);
}
