/** Distances as people say them: "300 m", "1,2 km", "14 km". */
import type { Language } from './languages.ts';

/** `metres` ≥ 0. Finer than this nobody walks. */
export function distanceWords(metres: number, language: Language): string {
	const hundreds = Math.max(1, Math.round(metres / 100));
	if (hundreds < 10) return `${hundreds * 100} m`;
	const km = hundreds < 100 ? (hundreds / 10).toFixed(1) : String(Math.round(metres / 1000));
	return `${km.replace(/\.0$/, '').replace('.', language === 'vi' ? ',' : '.')} km`;
}
