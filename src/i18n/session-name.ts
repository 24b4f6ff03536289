/** The name of a link to a session: understood without the row or cell around it, as a screen reader lists it. */
import { dateBeside, weekdayName } from './dates.ts';
import type { Language } from './languages.ts';

export interface Named {
	/** The local date under which it stands. */
	readonly day: string;
	/** Its last day, where it is listed once for several. */
	readonly last?: string | undefined;
	/** Clock time `HH:MM`; none for a whole day. */
	readonly clock?: string | undefined;
	readonly title: string;
	/** What is out of the ordinary: "Đã hủy". */
	readonly state?: string | undefined;
	/** The year goes without saying when it is that of this local date. */
	readonly today: string;
}

/** "Thứ Năm 10/12, 18:00 Câu lạc bộ cờ, đã hủy". */
export function sessionName({ day, last, clock, title, state, today }: Named, language: Language): string {
	const named = (date: string) => `${weekdayName(date, language)} ${dateBeside(date, today, language)}`;
	const days = last === undefined || last === day ? named(day) : `${named(day)} – ${named(last)}`;
	const said = state && state.charAt(0).toLocaleLowerCase(language) + state.slice(1);
	return [days, [clock, title].filter(Boolean).join(' '), said].filter(Boolean).join(', ');
}
