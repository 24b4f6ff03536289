import type { Language } from '../../i18n/languages.ts';
import type { SearchCard } from '../../search/card.ts';
import { markWords } from '../../search/mark.ts';
import { dateLine, datesNow, isPast, timingWord } from './dates.ts';
import { saveKey } from './save-key.ts';
import type { SearchWords } from './words.ts';

interface Props {
	card: SearchCard;
	query: string;
	/** Local wall time of the site. */
	now: string;
	language: Language;
	t: SearchWords;
}

export function Result({ card, query, now, language, t }: Props) {
	const past = isPast(card, now);
	const shown = datesNow(card, now);
	const timing = shown && timingWord(shown.dates, now, language, t);
	// A status such as "moved" is that of the first session, and gone with it.
	const status = !shown || shown.first ? card.status : undefined;
	// A cancelled session is not "today": its status says what matters. What is over is over, whatever its status.
	const state = past ? timing : (status ?? timing);
	const off = status === t.statusCancelled || status === t.statusPostponed;
	const key = past || off ? undefined : saveKey(card, shown?.dates);
	const marked = (text: string) => <Marked text={text} query={query} />;
	return (
		<li data-result={card.type}>
			<h3 lang={card.titleLanguage}>
				<a href={card.url}>{marked(card.title)}</a>
			</h3>
			<p className="tags">
				<b>{marked(card.kind)}</b>
				{state && <span className={off && !past ? 'state bad' : 'state'}>{state}</span>}
				{shown && <span className="num">{dateLine(shown.dates, language)}</span>}
			</p>
			{card.summary && <p className="small">{marked(card.summary)}</p>}
			{(card.place || card.ward || card.price || card.access) && (
				<p className="tags">
					{card.place && <span>{marked(card.place)}</span>}
					{card.ward && <span>{marked(card.ward)}</span>}
					{card.price && !past && <span>{card.price}</span>}
					{card.access && <span>{card.access}</span>}
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
