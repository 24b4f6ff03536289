/** How deep a cell of the map is coloured: nothing, or one of four tones. The number says it too. */
export type Tone = 'none' | 'few' | 'some' | 'many' | 'most';
const TONES: readonly Tone[] = ['none', 'few', 'some', 'many', 'most'];

/**
 * Beside the greatest count of the map. Small numbers are taken as they are, so that one activity is never "most"; large
 * ones by their root: a town where one ward has hundreds still shows which of the others have something.
 */
export function toneOf(count: number, most: number): Tone {
	const steps = TONES.length - 1;
	if (count === 0) return 'none';
	const step = most <= steps ? count : Math.max(1, Math.round(steps * Math.sqrt(count / most)));
	return TONES[step] ?? 'most';
}
