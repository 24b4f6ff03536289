import type { CheckedRecord } from './messages.ts';
import { pageWords } from './words.ts';

/** A record as results and lists of the site show it, in their words. */
export function Card({ record }: { readonly record: CheckedRecord }) {
	const { state, title, kind, changes, card, when } = record;
	const [first, ...later] = card?.dates ?? [];
	const { place, ward, status } = first?.own ?? card ?? {};
	return (
		<li>
			<h3>{card?.title || title}</h3>
			<p className="tags">
				<span className="state soon">{pageWords.states[state]}</span>
				<b>{card?.kind ?? kind}</b>
				{status && <span className="state">{status}</span>}
				{when && <span className="num">{when}</span>}
				{(later.length > 0 || card?.further) && (
					<span>{pageWords.more(later.length, card?.further === true)}</span>
				)}
			</p>
			{card?.summary && <p className="small">{card.summary}</p>}
			<p className="tags">
				{place && <span>{place}</span>}
				{ward && <span>{ward}</span>}
				{card?.price && <span>{card.price}</span>}
			</p>
			{changes.length > 0 && (
				<p className="small">
					<b>{pageWords.changes}:</b> {changes.join('; ')}.
				</p>
			)}
		</li>
	);
}
