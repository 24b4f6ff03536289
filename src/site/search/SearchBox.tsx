import '../parts/search-form.css';
import './search-box.css';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { LONGEST_QUERY } from '../../search/query/query.ts';
import { RecentList } from './RecentList.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { useSearchBox } from './use-search-box.ts';
import { boxWordsIn } from './words.ts';

const ID = 'search-box';

interface Props {
	language: Language;
	text: string;
	/** For who must know what was typed before this script arrived. */
	input: RefObject<HTMLInputElement | null>;
	onType: (text: string) => void;
	/** A finished search: the form was sent, or an option chosen. */
	onSearch: (text: string) => void;
	/** Further fields of the form. */
	children?: ReactNode;
}

/** The search form, with suggestions as one types and, while it is empty, the recent searches of this device. */
export function SearchBox({ language, text, input, onType, onSearch, children }: Props) {
	const t = boxWordsIn(language);
	const { recent, open, active, empty, ...box } = useSearchBox(language, text, input, onSearch);
	// Without script it is a plain field, which opens nothing.
	const [scripted, setScripted] = useState(false);
	useEffect(() => setScripted(true), []);

	function backToText(change: () => void) {
		change();
		input.current?.focus();
	}
	return (
		<search>
			<form
				className="search-form"
				onSubmit={(event) => {
					event.preventDefault();
					box.finish(text);
				}}
			>
				<label htmlFor={ID}>{t.searchLabel}</label>
				<div className="field">
					<div className="search-box" ref={box.box}>
						<input
							id={ID}
							ref={input}
							type="search"
							name="q"
							value={text}
							onFocus={box.touch}
							onClick={box.offer}
							onChange={(event) => {
								box.offer();
								onType(event.target.value);
							}}
							onKeyDown={box.onKeyDown}
							maxLength={LONGEST_QUERY}
							placeholder={t.searchPlaceholder}
							aria-describedby={`${ID}-hint`}
							autoComplete="off"
							autoCapitalize="none"
							spellCheck={false}
							enterKeyHint="search"
							{...(scripted && {
								role: 'combobox',
								'aria-autocomplete': 'list',
								'aria-expanded': open,
								'aria-controls': `${ID}-list`,
								'aria-activedescendant': active < 0 ? undefined : `${ID}-${active}`,
							})}
						/>
						{open && (
							<div className="search-options" ref={box.popup}>
								{empty ? (
									<RecentList
										{...{ active, t }}
										id={ID}
										queries={recent.queries}
										onRemove={(query) => backToText(() => recent.remove(query))}
										onClear={() => backToText(recent.clear)}
									/>
								) : (
									<SuggestionList
										{...{ active, language, t }}
										id={ID}
										suggestions={box.list}
										typed={box.typed}
									/>
								)}
							</div>
						)}
					</div>
					<button type="submit" className="button main">
						{t.searchButton}
					</button>
				</div>
				<p id={`${ID}-hint`} className="small muted">
					{t.searchHint}
				</p>
				{children}
			</form>
			<p className="visually-hidden" aria-live="polite">
				{open ? (empty ? t.recentCount : t.suggestionCount)(box.count) : recent.cleared && t.recentNone}
			</p>
		</search>
	);
}
