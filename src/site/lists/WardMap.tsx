import '../parts/tile-map/tile-map.css';
import type { Language } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import { TileMap } from '../parts/tile-map/TileMap.tsx';
import type { Explore } from './use-explore.ts';
import type { ListWords } from './words.ts';

const FACET = 'phuong-xa';

interface Props {
	explore: Pick<Explore, 'state' | 'press' | 'found'>;
	language: Language;
	t: ListWords;
}

/** The wards with how many rows each would leave, whatever else is chosen; a press chooses one or gives it back. */
export function WardMap({ explore: { state, press, found }, language, t }: Props) {
	if (!found) return null;
	const { map } = found.data;
	const chosen = state.chosen[FACET] ?? [];
	const tiles = map.tiles.map(([id, name, full, column, row]) => {
		const count = found.countOf(FACET, id) ?? 0;
		return {
			...{ id, name, full, column, row, count },
			countWords: count > 0 ? t.exploreResultCount(count) : t.wardMapNone,
			href: recordPath(language, 'wards', id),
			chosen: chosen.includes(id),
		};
	});
	return (
		<div className="ward-map">
			<p className="small muted">{t.tileMapLead}</p>
			<TileMap
				{...map}
				tiles={tiles}
				label={t.tileMap}
				onChoose={(id) => press({ facet: FACET, value: id })}
			/>
		</div>
	);
}
