/** The map of wards as an island uses it, for the component page: made-up wards, every tone, a long name, one chosen. */
import { useState } from 'react';
import { TileMap } from '../parts/tile-map/TileMap.tsx';

const WARDS = [
	{ id: 'bac', name: 'Bắc', count: 0, column: 1, row: 0 },
	{ id: 'song-thuong', name: 'Sông Thượng', count: 1, column: 2, row: 0 },
	{ id: 'cho-cu', name: 'Chợ Cũ', count: 40, column: 0, row: 1 },
	{ id: 'giua', name: 'Giữa', count: 160, column: 1, row: 1 },
	{ id: 'mui-dai', name: 'Mũi Dài - Nghĩa Trường', count: 12, column: 6, row: 1 },
	{ id: 'nam', name: 'Nam', count: 90, column: 3, row: 2 },
];

export function SampleTileMap() {
	const [chosen, setChosen] = useState<string | undefined>('giua');
	const tiles = WARDS.map((ward) => ({
		...ward,
		full: `Phường ${ward.name}`,
		countWords: `${ward.count} hoạt động`,
		href: '#x',
		chosen: ward.id === chosen,
	}));
	return (
		<TileMap
			columns={7}
			rows={3}
			tiles={tiles}
			label="Bản đồ mẫu"
			onChoose={(id) => setChosen(id === chosen ? undefined : id)}
		/>
	);
}
