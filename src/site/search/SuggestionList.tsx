import { type Language, markOf } from '../../i18n/languages.ts';
import type { Suggestion } from '../../search/suggest/suggest.ts';
import { markTyped } from '../../search/text/mark-typed.ts';
import { Option } from './Option.tsx';
import { type BoxWords, suggestionWords } from './words.ts';

interface Props {
	/** Of the box. */
	id: string;
	active: number;
	suggestions: readonly Suggestion[];
	/** The words that begin them. */
	typed: string;
	language: Language;
	t: BoxWords;
}

export function SuggestionList({ id, active, suggestions, typed, language, t }: Props) {
	const words = suggestionWords(t);
	return (
		// Browsers stop with Tab at what scrolls, unless it is told not to be a stop.
		<div role="listbox" id={`${id}-list`} tabIndex={-1} aria-label={t.suggestions}>
			{suggestions.map(({ text, alias, type }, at) => (
				<Option key={text} {...{ id, at, active }}>
					<span className="name" lang={markOf(text, language)}>
						<Marked {...{ text, typed }} />
						{alias && (
							<span className="small muted" lang={markOf(alias, language)}>
								{' ('}
								<Marked {...{ text: alias, typed }} />)
							</span>
						)}
					</span>{' '}
					<span className="type">{words[type]}</span>
				</Option>
			))}
		</div>
	);
}

function Marked({ text, typed }: { text: string; typed: string }) {
	return markTyped(text, typed).map((piece, at) =>
		piece.marked ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
	);
}
