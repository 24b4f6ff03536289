/** The request of a school to an institution: a công văn after Nghị định 30/2020/NĐ-CP. */
import type { OfficialDocument, PaperBlock } from '../../../domain/documents/official-document.ts';
import {
	classWords,
	dateWords,
	durationWords,
	type PlannedVisit,
	quotedTitle,
	said,
	schoolName,
	type TracedSentence,
	visitorWords,
} from './letter-words.ts';
import { questionsOf } from './questions.ts';

const paragraph = ({ text, from }: TracedSentence): PaperBlock => ({
	kind: 'paragraph',
	text,
	from,
});

export function requestLetter(planned: PlannedVisit): OfficialDocument {
	const { offer, data } = planned;
	const questions = questionsOf(planned);
	return {
		kind: 'letter',
		issuer: { name: schoolName(planned).toLocaleUpperCase('vi') },
		number: 'Số: ……/……',
		subject: `đề nghị đón ${classWords(planned)} tham gia ${quotedTitle(offer)}`,
		place: data.city,
		addressees: [offer.host],
		body: [
			paragraph(
				said(
					`${schoolName(planned)} trân trọng đề nghị ${offer.host} tổ chức cho ${classWords(planned)} của trường tham gia hoạt động ${quotedTitle(offer)}, theo thông tin trên trang ${data.site} (${offerAddress(planned)}).`,
					'visit.school',
					'offer.host',
					'visit.visitors',
					'offer.title',
					'data.site',
				),
			),
			{ kind: 'list', items: detailsOf(planned) },
			...(questions.length > 0
				? [
						paragraph(said('Để nhà trường chuẩn bị chu đáo, kính mong quý đơn vị cho biết:', 'form')),
						{ kind: 'list' as const, items: questions },
					]
				: []),
			paragraph(
				said(
					'Nhà trường kính mong nhận được phúc đáp của quý đơn vị để lập kế hoạch và báo phụ huynh. Trân trọng cảm ơn.',
					'form',
				),
			),
		],
		signature: { title: 'HIỆU TRƯỞNG' },
		recipients: ['Như trên'],
		filed: 'Lưu: VT.',
		title: `Công văn đề nghị: ${offer.title}`,
		language: 'vi',
	};
}

export const offerAddress = ({ data, offer }: Pick<PlannedVisit, 'data' | 'offer'>): string =>
	`${data.origin}${offer.path}`;

/** Who comes, when, for how long, and who is in charge. */
function detailsOf(planned: PlannedVisit): TracedSentence[] {
	const { visit, offer } = planned;
	const dates = visit.dates.map(dateWords);
	return [
		said(`Thành phần: ${visitorWords(planned)}.`, 'visit.visitors'),
		...(dates.length > 0
			? [
					said(
						dates.length === 1
							? `Thời gian mong muốn: ${dates[0]}.`
							: `Thời gian mong muốn, theo thứ tự ưu tiên: ${dates.join('; ')}.`,
						'visit.dates',
					),
				]
			: []),
		...(visit.flexible
			? [said('Trường có thể đến vào ngày khác theo sắp xếp của quý đơn vị.', 'visit.flexible')]
			: []),
		...(offer.place ? [said(`Địa điểm: ${offer.place}.`, 'offer.place')] : []),
		...(offer.durationMinutes === undefined
			? []
			: [said(`Thời lượng: ${durationWords(offer.durationMinutes)}.`, 'offer.durationMinutes')]),
		...(visit.inCharge ? [said(`Người phụ trách đoàn: ${visit.inCharge}.`, 'visit.inCharge')] : []),
	];
}
