import type { Wording } from '../../i18n/languages.ts';
import type { NewsItem } from './items.ts';
import { xmlText } from './xml.ts';

/** The item as a piece of HTML: its summary, then its facts. */
export const htmlOf = ({ summary, lines }: NewsItem): string =>
	[
		summary && paragraph(summary),
		`<ul>${lines.map(({ label, text }) => `<li>${label ? `<b>${xmlText(label)}:</b> ` : ''}${xmlText(text)}</li>`).join('')}</ul>`,
	]
		.filter(Boolean)
		.join('');

const paragraph = ({ text, lang }: Wording): string =>
	`<p${lang ? ` lang="${lang}"` : ''}>${xmlText(text)}</p>`;
