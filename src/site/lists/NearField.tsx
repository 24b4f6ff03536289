import type { ExploreData } from '../../filters/lists/shape.ts';
import { distanceWords } from '../../i18n/distance.ts';
import type { Language } from '../../i18n/languages.ts';
import type { NearChoice, NearState } from './use-near.ts';
import type { ListWords } from './words.ts';

const ID = 'near-field';

interface Props {
	choice: NearChoice;
	wards: ExploreData['wards'];
	/** Metres to the nearest row. */
	nearest: number | undefined;
	language: Language;
	t: ListWords;
}

/** Metres; from farther away nobody is in this city, or the device is wrong. */
export const FAR = 100_000;
/** Metres; a guess wider than this is no place in a city. */
const ROUGH = 3000;

/** What came of asking where one is, and another way to say it: a ward. */
export function NearField({ choice: { near, from }, wards, nearest, language, t }: Props) {
	return (
		<div className="near">
			<p role="status">{words(near, nearest, language, t)}</p>
			{near.kind !== 'asking' && wards.length > 0 && (
				<p className="row">
					<label htmlFor={ID}>{t.nearFrom}</label>
					<select
						id={ID}
						value={near.kind === 'ward' ? near.id : ''}
						onChange={({ target }) => from(target.value || undefined)}
					>
						<option value="">{near.kind === 'device' ? t.near : t.nearFromNone}</option>
						{wards.map(([ward, name]) => (
							<option key={ward} value={ward}>
								{name}
							</option>
						))}
					</select>
				</p>
			)}
		</div>
	);
}

function words(near: NearState, nearest: number | undefined, language: Language, t: ListWords): string {
	switch (near.kind) {
		case 'off':
			return '';
		case 'asking':
			return t.nearAsking;
		case 'denied':
			return t.nearDenied;
		case 'unavailable':
			return t.nearUnavailable;
		case 'ward':
			return nearest === Number.POSITIVE_INFINITY ? t.nearNone : t.nearWard(near.name);
		case 'device': {
			if (nearest === Number.POSITIVE_INFINITY) return t.nearNone;
			if (nearest !== undefined && nearest > FAR) return t.nearFar(distanceWords(nearest, language));
			const rough = near.accuracy > ROUGH ? ` ${t.nearRough(distanceWords(near.accuracy, language))}` : '';
			return t.nearOn + rough;
		}
	}
}
