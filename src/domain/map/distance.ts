/** How far it is from here to there. */

/** WGS84, decimal degrees. */
export interface Position {
	readonly lat: number;
	readonly lng: number;
}

/** Metres; the earth's mean radius (IUGG). Within a city the error of a sphere is below half a percent. */
const RADIUS = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres along the great circle (haversine, which is exact for near points too). */
export function distanceBetween(a: Position, b: Position): number {
	const [dLat, dLng] = [radians(b.lat - a.lat), radians(b.lng - a.lng)];
	const half =
		Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
	return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}
