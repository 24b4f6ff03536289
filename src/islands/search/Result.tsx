import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages/index.ts';
import type { SearchCard } from '../../search/card.ts';
import { markWords } from '../../search/mark.ts';
import { dateLine, isPast, timingWord } from './dates.ts';
import { saveKey } from './save-key.ts';

interface Props {
	card: SearchCard;
	query: string;
	/** Local wall time of the site. */
	now: string;
	language: Language;
	t: Messages;
}

export function Result({ card, query, now, language, t }: Props) {
	const past = isPast(card, now);
	const timing = card.dates && timingWord(card.dates, now, t);
	// A cancelled session is not "today": its status says what matters. What is over is over, whatever its status.
	const state = past ? timing : (card.status ?? timing);
	const off = card.status === t.statusCancelled || card.status === t.statusPostponed;
	const key = past || off ? undefined : saveKey(card);
	return (
		<li data-result={card.type}>
			<h2 lang={card.titleLanguage}>
				<a href={card.url}>
					<Marked text={card.title} query={query} />
				</a>
			</h2>
			<p className="tags">
				<b>{card.kind}</b>
				{state && <span className="state">{state}</span>}
				{card.dates && <span className="num">{dateLine(card.dates, language)}</span>}
			</p>
			{(card.place || card.ward || card.price) && (
				<p className="tags">
					{card.place && <span>{card.place}</span>}
					{card.ward && <span>{card.ward}</span>}
					{card.price && !past && <span>{card.price}</span>}
				</p>
			)}
			{key && (
				<button type="button" className="save" data-save={key}>
					{t.save}
				</button>
			)}
		</li>
	);
}

function Marked({ text, query }: { text: string; query: string }) {
	return markWords(text, query).map((piece, index) =>
		// Pieces have no identity of their own, and the whole list changes with its text.
		piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
	);
}
