import { useEffect, useRef } from 'react';
import type { ShownRecord } from './shown-record.ts';
import { confirmWords } from './words.ts';

interface Props {
	readonly records: readonly ShownRecord[];
	/** Something is wrong: there is room to say what. */
	readonly writes: boolean;
	readonly wrong: Readonly<Record<string, string>>;
	readonly write: (url: string, words: string) => void;
	readonly more: string;
	readonly setMore: (more: string) => void;
}

/** What the site says of an institution, one record a row. */
export function ConfirmList({ records, writes, wrong, write, more, setMore }: Props) {
	const list = useRef<HTMLUListElement>(null);
	// The button that was pressed stands below a long list: what it opened is where one goes on.
	useEffect(() => {
		if (writes) list.current?.querySelector('textarea')?.focus();
	}, [writes]);
	return (
		<section aria-labelledby="confirm-now">
			<h2 id="confirm-now">{confirmWords.now(records.length)}</h2>
			{writes && <p className="muted">{confirmWords.wrongHow}</p>}
			<ul ref={list} className="rows">
				{records.map(({ title, url, facts }) => (
					<li key={url}>
						<h3>{title}</h3>
						<p className="tags">
							{facts.map((fact) => (
								<span key={fact}>{fact}</span>
							))}
							<a href={url} target="_blank" rel="noopener" aria-label={confirmWords.opens(title)}>
								{confirmWords.open}
							</a>
						</p>
						{writes && (
							<textarea
								rows={2}
								autoComplete="off"
								aria-label={confirmWords.wrongOf(title)}
								placeholder={confirmWords.wrongHint}
								value={wrong[url] ?? ''}
								onChange={({ currentTarget }) => write(url, currentTarget.value)}
							/>
						)}
					</li>
				))}
			</ul>
			{writes && (
				<p className="field">
					<label htmlFor="confirm-more">{confirmWords.more}</label>
					<textarea
						id="confirm-more"
						rows={3}
						autoComplete="off"
						value={more}
						onChange={({ currentTarget }) => setMore(currentTarget.value)}
					/>
				</p>
			)}
		</section>
	);
}
