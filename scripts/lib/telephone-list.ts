/** Whom to ring, as lines on a screen. */
import { siteUrl } from '../../src/environment.ts';
import { confirmPath } from '../../src/i18n/routes.ts';
import { telephoneList } from '../../src/rules/gaps/telephone-list.ts';
import type { ReportLanguage } from '../../src/rules/kit/report.ts';
import type { Records } from '../../src/schemas/index.ts';
import { askWords, LIST_WORDS, reach, sinceWords, totalWords } from './telephone-words.ts';

/** Prints whom to ring, and about which records. */
export function printTelephoneList(records: Records, today: string, language: ReportLanguage): void {
	const list = telephoneList(records, today);
	const words = LIST_WORDS[language];
	if (list.length === 0) console.log(words.none);
	for (const entry of list) {
		console.log(
			`${entry.place?.title.vi ?? words.noPlace}  ${entry.place ? reach(entry, language) : ''}`.trimEnd(),
		);
		// The institution looks its records through there, and sends an answer that is already worded.
		if (entry.place)
			console.log(`    ${words.page}: ${siteUrl(records.site.url)}${confirmPath(entry.place.id)}`);
		for (const record of entry.records) {
			const asked = askWords(record, language);
			console.log(
				`    ${record.collection}/${record.id}  ${record.title}  (${sinceWords(record, language)})`,
			);
			if (asked) console.log(`        ${words.ask}: ${asked}`);
		}
	}
	if (list.length > 0) console.log(`${totalWords(list, language)}.`);
}
