/** Papers that are filled in by hand at the school: the list of pupils, and the parents' agreement. Nobody types a name here. */
import type { OfficialDocument, PaperBlock } from '../../../domain/documents/official-document.ts';
import { classWords, dateWords, type PlannedVisit, quotedTitle, said, schoolName } from './letter-words.ts';

/** A list longer than this is printed twice. */
const MOST_ROWS = 60;

const shared = (planned: PlannedVisit) =>
	({
		issuer: { name: schoolName(planned).toLocaleUpperCase('vi') },
		number: '',
		place: planned.data.city,
		addressees: [],
		recipients: [],
		filed: '',
		language: 'vi',
	}) as const;

export function pupilsList(planned: PlannedVisit): OfficialDocument {
	const { offer, visit } = planned;
	const rows = Math.min(MOST_ROWS, Math.max(1, visit.visitors.pupils));
	return {
		...shared(planned),
		kind: 'list',
		name: 'DANH SÁCH HỌC SINH',
		subject: `Tham gia ${quotedTitle(offer)}${visit.dates[0] ? `, ${dateWords(visit.dates[0])}` : ''}`,
		body: [
			{
				kind: 'table',
				columns: [
					{ title: 'TT', share: 0.08, figures: true },
					{ title: 'Họ và tên', share: 0.42 },
					{ title: 'Điện thoại phụ huynh', share: 0.25 },
					{ title: 'Lưu ý sức khỏe', share: 0.25 },
				],
				rows: Array.from({ length: rows }, (_, at) => [String(at + 1), '', '', '']),
			},
		],
		signature: { title: 'GIÁO VIÊN PHỤ TRÁCH' },
		title: `Danh sách học sinh: ${offer.title}`,
	};
}

/** A box to tick by hand. */
const tick = (text: string): PaperBlock => ({
	kind: 'paragraph',
	text: `☐ ${text}`,
	from: ['form'],
});

export function parentsAgreement(planned: PlannedVisit): OfficialDocument {
	const { offer, visit } = planned;
	const { price, place } = offer;
	return {
		...shared(planned),
		kind: 'list',
		name: 'PHIẾU ĐỒNG Ý CỦA PHỤ HUYNH',
		subject: `Cho con tham gia ${quotedTitle(offer)}`,
		body: [
			{
				kind: 'paragraph',
				text: `${schoolName(planned)} tổ chức cho ${classWords(planned)} tham gia ${quotedTitle(offer)} do ${offer.host} tổ chức${place ? `, tại ${place}` : ''}${visit.dates[0] ? `, dự kiến ${dateWords(visit.dates[0])}` : ''}.`,
				from: ['visit.school', 'visit.visitors', 'offer.title', 'offer.host', 'offer.place', 'visit.dates'],
			},
			{
				kind: 'list',
				items: [
					price
						? said(`Mức phí của đơn vị: ${price}.`, 'offer.price')
						: said('Mức phí: nhà trường báo sau.', 'offer.price'),
					...(offer.bring ? [said(`Học sinh mang theo: ${offer.bring}.`, 'offer.bring')] : []),
				],
			},
			{ kind: 'blank', label: 'Họ và tên học sinh', lines: 1 },
			{ kind: 'blank', label: 'Điện thoại khi cần liên lạc', lines: 1 },
			{ kind: 'blank', label: 'Điều nhà trường cần biết về sức khỏe của con', lines: 2 },
			tick('Tôi đồng ý cho con tham gia.'),
			tick('Tôi đồng ý để nhà trường chụp ảnh hoạt động của con.'),
		],
		signature: { title: 'PHỤ HUYNH' },
		title: `Phiếu đồng ý: ${offer.title}`,
	};
}
