import type { PlannerOffer } from './planner-data.ts';
import { MOST_OFFERS, type Visit } from './visit.ts';
import type { PlannerWords } from './words.ts';

interface Props {
	readonly words: PlannerWords;
	readonly isEnglish: boolean;
	readonly offers: readonly PlannerOffer[];
	readonly visit: Visit;
	readonly change: (part: Partial<Visit>) => void;
	/** The one whose papers stand below. */
	readonly shown: string | undefined;
	readonly show: (id: string) => void;
}

/** The shortlist: what was chosen, and a list to add from. */
export function OfferList({ words, isEnglish, offers, visit, change, shown, show }: Props) {
	const name = ({ title, titleEn }: PlannerOffer) => (isEnglish ? (titleEn ?? title) : title);
	const chosen = visit.offers.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
	const add = (id: string) => {
		if (!id) return;
		change({ offers: [...visit.offers, id] });
		show(id);
	};
	return (
		<div className="shortlist">
			{chosen.length > 0 && (
				<ul className="rows" aria-label={words.chosen}>
					{chosen.map((offer) => (
						<li key={offer.id}>
							<button
								type="button"
								className="offer"
								aria-pressed={offer.id === shown}
								onClick={() => show(offer.id)}
							>
								<b>{name(offer)}</b> <span className="small muted">{offer.host}</span>
							</button>
							<button
								type="button"
								className="button"
								aria-label={`${words.remove}: ${name(offer)}`}
								onClick={() => change({ offers: visit.offers.filter((id) => id !== offer.id) })}
							>
								{words.remove}
							</button>
						</li>
					))}
				</ul>
			)}
			{chosen.length < MOST_OFFERS && (
				<p className="field">
					<label htmlFor="visit-offer">{chosen.length > 0 ? words.offerMore : words.offer}</label>
					<select
						id="visit-offer"
						autoComplete="off"
						value=""
						onChange={({ currentTarget }) => add(currentTarget.value)}
					>
						<option value="">{words.offerNone}</option>
						{offers
							.filter(({ id }) => !visit.offers.includes(id))
							.map((offer) => (
								<option key={offer.id} value={offer.id}>
									{name(offer)}
								</option>
							))}
					</select>
				</p>
			)}
		</div>
	);
}
