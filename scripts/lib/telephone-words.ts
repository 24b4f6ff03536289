/** What the telephone list says, on the screen and on paper. */
import type { UntoldFact } from '../../src/domain/trust/questions.ts';
import type { TelephoneEntry } from '../../src/rules/gaps/telephone-list.ts';
import type { ReportLanguage } from '../../src/rules/kit/report.ts';

export const LIST_WORDS = {
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
		title: 'Danh sách gọi điện hỏi lại',
		how: 'Quét mã để mở trang mà đơn vị tự xem lại và gửi câu trả lời.',
		answer: 'Trả lời',
		right: 'còn đúng không',
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
		title: 'Whom to ring',
		how: 'Scan the code for the page where the institution looks its records through and answers.',
		answer: 'Answer',
		right: 'whether it is still right',
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

/** Of a place: whom one reaches, in words. */
export function reach({ contact, office }: TelephoneEntry, language: ReportLanguage): string {
	const words = LIST_WORDS[language];
	const known = [contact?.role?.vi, contact?.phone, contact?.email, contact?.url ?? contact?.social].filter(
		Boolean,
	);
	if (known.length > 0) return known.join(' · ');
	return office ? `${words.office}: ${office}` : words.noContact;
}

type ToAsk = TelephoneEntry['records'][number];
export const sinceWords = ({ confirmed }: ToAsk, language: ReportLanguage): string =>
	confirmed ? `${LIST_WORDS[language].last} ${confirmed}` : LIST_WORDS[language].never;
/** Empty where there is nothing to ask but whether it is right. */
export const askWords = ({ questions }: ToAsk, language: ReportLanguage): string =>
	questions.map((question) => QUESTIONS[question][language]).join('; ');
export const totalWords = (list: readonly TelephoneEntry[], language: ReportLanguage): string =>
	`${list.reduce((sum, entry) => sum + entry.records.length, 0)} ${LIST_WORDS[language].total}`;
