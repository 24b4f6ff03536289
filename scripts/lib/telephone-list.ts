import { type TelephoneEntry, telephoneList } from '../../src/rules/gaps/telephone-list.ts';
import type { ReportLanguage } from '../../src/rules/kit/report.ts';
import type { Records } from '../../src/schemas/index.ts';

const WORDS = {
	vi: {
		none: 'Mọi mục đều đã được xác nhận.',
		noPlace: 'Chưa gắn với địa điểm nào',
		noContact: 'chưa có liên hệ',
		never: 'chưa xác nhận',
		last: 'xác nhận lần cuối',
		office: 'UBND phường, xã',
		total: 'mục cần hỏi',
	},
	en: {
		none: 'Everything is confirmed.',
		noPlace: 'Tied to no place',
		noContact: 'no contact known',
		never: 'never confirmed',
		last: 'last confirmed',
		office: 'ward office',
		total: 'records to ask about',
	},
} as const;

/** Prints whom to ring, and about which records. */
export function printTelephoneList(records: Records, today: string, language: ReportLanguage): void {
	const list = telephoneList(records, today);
	const words = WORDS[language];
	if (list.length === 0) console.log(words.none);
	for (const entry of list) {
		console.log(
			`${entry.place?.title.vi ?? words.noPlace}  ${entry.place ? reach(entry, language) : ''}`.trimEnd(),
		);
		for (const { collection, id, title, confirmed } of entry.records) {
			console.log(
				`    ${collection}/${id}  ${title}  (${confirmed ? `${words.last} ${confirmed}` : words.never})`,
			);
		}
	}
	if (list.length > 0)
		console.log(`${list.reduce((sum, entry) => sum + entry.records.length, 0)} ${words.total}.`);
}

function reach({ contact, office }: TelephoneEntry, language: ReportLanguage): string {
	const words = WORDS[language];
	const known = [contact?.role?.vi, contact?.phone, contact?.email, contact?.url ?? contact?.social].filter(
		Boolean,
	);
	if (known.length > 0) return known.join(' · ');
	return office ? `${words.office}: ${office}` : words.noContact;
}
