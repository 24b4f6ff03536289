/** The request in a few lines, for Zalo or an e-mail. */
import { dateWords, type PlannedVisit, quotedTitle, schoolName, visitorWords } from './letter-words.ts';
import { questionsOf } from './questions.ts';
import { offerAddress } from './request.ts';

export function shortMessage(planned: PlannedVisit): string {
	const { visit, offer } = planned;
	const questions = questionsOf(planned).map(({ text }) => text);
	return [
		`Kính gửi ${offer.host}`,
		`${schoolName(planned)} xin đăng ký hoạt động ${quotedTitle(offer)} (${offerAddress(planned)}).`,
		`Đoàn: ${visitorWords(planned)}.`,
		[
			visit.dates.length > 0 ? `Ngày mong muốn: ${visit.dates.map(dateWords).join('; ')}.` : '',
			visit.flexible ? 'Ngày khác cũng được.' : '',
		]
			.filter(Boolean)
			.join(' '),
		questions.length > 0 ? `Xin cho biết: ${questions.join(' ')}` : '',
		`Xin cảm ơn và mong hồi âm.${visit.inCharge ? ` Người liên hệ: ${visit.inCharge}.` : ''}`,
	]
		.filter(Boolean)
		.join('\n');
}
