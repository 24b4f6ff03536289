import type { Language } from '../../i18n/languages.ts';
import { type MyCalendarWords, myCalendarIn } from '../../i18n/messages/my-calendar.ts';

/** What the page hands to the island: plain texts. */
export interface PageProps {
	readonly language: Language;
	/** IANA zone of the site. */
	readonly zone: string;
	/** Whole address of this page. */
	readonly address: string;
	/** Behind the `@` of every UID of the site's feeds. */
	readonly domain: string;
}

/** The same with the wording: what every part of the island is given. */
export interface Setting extends PageProps {
	readonly t: MyCalendarWords;
}
export const settingOf = (props: PageProps): Setting => ({ ...props, t: myCalendarIn(props.language) });
