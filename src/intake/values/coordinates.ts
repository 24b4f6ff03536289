/** A point on the earth: `10.7769, 106.7009`, or a link of a map that holds one. */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

/** WGS84, decimal degrees. */
export interface Coordinates {
	readonly lat: number;
	readonly lng: number;
}

const PAIR = /(-?\d{1,2}[.,]\d{3,})\s*(?:[,;/ ]|%2C)\s*(-?\d{1,3}[.,]\d{3,})/;

export function readCoordinates(content: CellContent): CellReading<Coordinates> {
	const [, lat = '', lng = ''] = PAIR.exec(cellText(content)) ?? [];
	const point = { lat: Number(lat.replace(',', '.')), lng: Number(lng.replace(',', '.')) };
	return lat && Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180
		? { value: point }
		: { message: `${quotedCell(content)} không phải tọa độ`, cure: 'viết vĩ độ, kinh độ: 10.7769, 106.7009' };
}
