/** Whom to ring, on paper: a place with its code to the page of confirming, and room for the answers. No script, no other file. */
import { siteUrl } from '../../src/environment.ts';
import { confirmPath } from '../../src/i18n/routes.ts';
import { type TelephoneEntry, telephoneList } from '../../src/rules/gaps/telephone-list.ts';
import type { ReportLanguage } from '../../src/rules/kit/report.ts';
import type { Records } from '../../src/schemas/index.ts';
import { qrPath } from '../../src/site/links/qr-path.ts';
import { askWords, LIST_WORDS, reach, sinceWords, totalWords } from './telephone-words.ts';

const LETTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => LETTERS[letter] ?? letter);

const STYLE = `
@page { size: A4; margin: 15mm }
* { box-sizing: border-box }
body { font: 11pt/1.4 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; max-width: 180mm; margin: 10mm auto }
h1 { font-size: 16pt; margin: 0 }
header p { margin: 1mm 0 6mm }
section { display: grid; grid-template: auto 1fr auto / 1fr 26mm; gap: 0 5mm; border-top: 1px solid #000; padding: 4mm 0 }
h2 { font-size: 13pt; margin: 0; break-after: avoid }
section > p { grid-column: 1; margin: 0 }
svg { grid-column: 2; grid-row: 1 / span 2; width: 26mm; height: 26mm }
table { grid-column: 1 / -1; width: 100%; border-collapse: collapse; margin-top: 3mm; table-layout: fixed }
th, td { border: 1px solid #777; padding: 1.5mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th:first-child { width: 42% } th:last-child { width: 24% }
tr { break-inside: avoid } thead { display: table-header-group }
small { color: #444 }
@media print { body { margin: 0; max-width: none; padding-right: 1px } }`;

/** A whole page of HTML, which a browser prints. */
export function telephonePaper(records: Records, today: string, language: ReportLanguage): string {
	const list = telephoneList(records, today);
	const words = LIST_WORDS[language];
	const address = siteUrl(records.site.url);
	return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${STYLE}</style>
<header>
<h1>${words.title}</h1>
<p>${today.split('-').reverse().join('/')}. ${escaped(list.length > 0 ? `${totalWords(list, language)}. ${words.how}` : words.none)}</p>
</header>
${list.map((entry) => sectionOf(entry, address, language)).join('\n')}
</html>
`;
}

function sectionOf(entry: TelephoneEntry, address: string, language: ReportLanguage): string {
	const words = LIST_WORDS[language];
	const { place } = entry;
	return `<section>
<h2>${escaped(place?.title.vi ?? words.noPlace)}</h2>
${place ? `<p>${escaped(reach(entry, language))}</p>\n${codeOf(`${address}${confirmPath(place.id)}`, words.page)}` : ''}
<table>
<thead><tr><th scope="col">${escaped(totalWords([entry], language))}</th><th scope="col">${words.ask}</th><th scope="col">${words.answer}</th></tr></thead>
<tbody>
${entry.records
	.map(
		(record) =>
			`<tr><td>${escaped(record.title)}<br><small>${escaped(sinceWords(record, language))}</small></td><td>${escaped(askWords(record, language) || words.right)}</td><td></td></tr>`,
	)
	.join('\n')}
</tbody>
</table>
</section>`;
}

function codeOf(address: string, label: string): string {
	const { size, path } = qrPath(address);
	return `<svg role="img" aria-label="${escaped(`${label}: ${address}`)}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#000" d="${path}"/></svg>`;
}
