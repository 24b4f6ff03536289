import type { Language } from '../../i18n/languages.ts';
import type { SearchCard } from '../../search/records/card.ts';
import { markWords } from '../../search/text/mark.ts';
import type { Understood } from '../../search/wishes/understand.ts';
import { dateLine, datesNow, factsNow, isCardPast, timingWord } from './dates.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import { saveKey } from './save-key.ts';
import type { SearchWords } from './words.ts';

interface Props {
	card: SearchCard;
	query: string;
	understood: Understood;
	/** Local wall time of the site. */
	now: string;
	language: Language;
	t: SearchWords;
}

export function Result({ card, query, understood, now, language, t }: Props) {
	const past = isCardPast(card, now);
	const shown = datesNow(card, now);
	const { place, ward, access, status, off } = factsNow(card, shown);
	// A cancelled session is not "today", and did not take place afterwards: its status says what matters.
	const timing = shown && !off ? timingWord(shown, now, language, t) : undefined;
	const key = past || off ? undefined : saveKey(card, shown);
	const marked = (text: string) => <Marked text={text} query={query} />;
	return (
		<li data-result={card.type}>
			<h3 lang={card.titleLanguage}>
				<a href={card.url}>{marked(card.title)}</a>
			</h3>
			<p className="tags">
				<b>{marked(card.kind)}</b>
				{status && <span className={off ? 'state bad' : 'state'}>{status}</span>}
				{timing && <span className="state">{timing}</span>}
				{shown && <span className="num">{dateLine(shown, language)}</span>}
			</p>
			{card.summary && <p className="small">{marked(card.summary)}</p>}
			{card.type === 'places' && (
				<PlaceFacts
					{...{ card, language, t }}
					dates={understood.line?.dates ?? []}
					today={now.slice(0, 10)}
					all={understood.facts === true}
				/>
			)}
			{(place || ward || card.price || access) && (
				<p className="tags">
					{place && <span>{marked(place)}</span>}
					{ward && <span>{marked(ward)}</span>}
					{card.price && !past && card.type !== 'places' && <span>{card.price}</span>}
					{access && <span>{access}</span>}
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
