import type { NamedPlace } from './named-place.ts';
import { pageWords } from './words.ts';

interface Props {
	readonly places: readonly NamedPlace[];
	readonly place: string;
	readonly choose: (place: string) => void;
}

export const PlaceField = ({ place, places, choose }: Props) => (
	<p className="field">
		<label htmlFor="check-place">{pageWords.place}</label>
		<select
			id="check-place"
			value={place}
			autoComplete="off"
			aria-describedby="check-place-how"
			onChange={({ currentTarget }) => choose(currentTarget.value)}
		>
			<option value="">{pageWords.placeNone}</option>
			{places.map(({ id, name }) => (
				<option key={id} value={id}>
					{name}
				</option>
			))}
		</select>
		<small id="check-place-how" className="muted">
			{pageWords.placeHow}
		</small>
	</p>
);
