import type { UntoldFact } from '../../src/domain/trust/questions.ts';
import { siteUrl } from '../../src/environment.ts';
import { confirmPath } from '../../src/i18n/routes.ts';
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
		ask: 'Hỏi',
		page: 'Trang để đơn vị tự xem lại',
	},
	en: {
		none: 'Everything is confirmed.',
		noPlace: 'Tied to no place',
		noContact: 'no contact known',
		never: 'never confirmed',
		last: 'last confirmed',
		office: 'ward office',
		total: 'records to ask about',
		ask: 'Ask',
		page: 'Page where the institution looks it through',
	},
} as const;

const QUESTIONS: Readonly<Record<UntoldFact, { readonly vi: string; readonly en: string }>> = {
	hours: { vi: 'mở cửa giờ nào, ngày nào nghỉ', en: 'when it is open' },
	address: { vi: 'địa chỉ', en: 'its address' },
	contact: {
		vi: 'số điện thoại hay trang để người dân hỏi',
		en: 'a telephone number or page for the public',
	},
	price: { vi: 'mức phí, ai được miễn', en: 'what it costs, and who pays nothing' },
	booking: { vi: 'có cần đăng ký không, ở đâu', en: 'whether one books, and where' },
	access: { vi: 'lối đi, nhà vệ sinh cho xe lăn', en: 'ways and toilets for wheelchairs' },
	'still-offered': { vi: 'còn tổ chức không', en: 'whether it is still offered' },
	group: { vi: 'một buổi nhận bao nhiêu em', en: 'how many pupils in a session' },
	duration: { vi: 'một buổi bao lâu', en: 'how long a session lasts' },
	when: { vi: 'ngày giờ', en: 'day and time' },
};

/** Prints whom to ring, and about which records. */
export function printTelephoneList(records: Records, today: string, language: ReportLanguage): void {
	const list = telephoneList(records, today);
	const words = WORDS[language];
	if (list.length === 0) console.log(words.none);
	for (const entry of list) {
		console.log(
			`${entry.place?.title.vi ?? words.noPlace}  ${entry.place ? reach(entry, language) : ''}`.trimEnd(),
		);
		// The institution looks its records through there, and sends an answer that is already worded.
		if (entry.place)
			console.log(`    ${words.page}: ${siteUrl(records.site.url)}${confirmPath(entry.place.id)}`);
		for (const { collection, id, title, confirmed, questions } of entry.records) {
			console.log(
				`    ${collection}/${id}  ${title}  (${confirmed ? `${words.last} ${confirmed}` : words.never})`,
			);
			if (questions.length > 0)
				console.log(
					`        ${words.ask}: ${questions.map((question) => QUESTIONS[question][language]).join('; ')}`,
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
