import { located, type Rule, type RuleInput, warning } from '../kit/rule.ts';

interface Point {
	readonly lat: number;
	readonly lng: number;
}

/** Fewer points say nothing about how far a city reaches. */
const FEWEST_WARDS = 3;
/** Ward points are label points, so the city reaches beyond them; about 11 km at the least. */
const LEAST_MARGIN = 0.1;

/** Coordinates far outside the city: most often latitude and longitude swapped, or a digit slipped. */
export const geoOutlier: Rule = (input) => {
	const box = cityBox(input);
	if (!box) return [];
	return located(input, 'places').flatMap((entry) => {
		const { geo } = entry.record;
		if (!geo || box(geo)) return [];
		const swapped = box({ lat: geo.lng, lng: geo.lat });
		return warning(
			'geo-outlier',
			entry,
			['geo'],
			{
				vi: `tọa độ (${geo.lat}; ${geo.lng}) ở xa thành phố`,
				en: `the point (${geo.lat}, ${geo.lng}) is far from the city`,
				cureVi: swapped
					? 'Vĩ độ (lat) và kinh độ (lng) viết ngược: đổi chỗ.'
					: 'Xem lại lat (vĩ độ) và lng (kinh độ).',
				cureEn: swapped ? 'Latitude (lat) and longitude (lng) are swapped.' : 'Look at lat and lng again.',
			},
			'key',
		);
	});
};

/** Whether a point lies in the box around the wards' points, widened by half its size. */
function cityBox({ records }: RuleInput): ((point: Point) => boolean) | undefined {
	const points = records.wards.flatMap((ward) => ward.geo ?? []);
	if (points.length < FEWEST_WARDS) return undefined;
	const lat = reach(points.map((p) => p.lat));
	const lng = reach(points.map((p) => p.lng));
	return (p) => lat(p.lat) && lng(p.lng);
}

function reach(values: readonly number[]): (value: number) => boolean {
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const margin = Math.max((max - min) / 2, LEAST_MARGIN);
	return (value) => value >= min - margin && value <= max + margin;
}
