/** The plan of a visit, which the school's head signs: sections of the form, with what is known filled in. */
import type { OfficialDocument, PaperBlock } from '../../../domain/documents/official-document.ts';
import {
	classWords,
	dateWords,
	durationWords,
	type PlannedVisit,
	quotedTitle,
	said,
	schoolName,
	visitorWords,
} from './letter-words.ts';

const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const blank = (lines: number): PaperBlock => ({ kind: 'blank', lines });

export function visitPlan(planned: PlannedVisit): OfficialDocument {
	const { offer, visit, data } = planned;
	const aims = [
		...offer.learn.map((text) => said(text, 'offer.learn')),
		...offer.activities.map((text) => said(text, 'offer.activities')),
	];
	const { contact } = offer;
	return {
		kind: 'plan',
		issuer: { name: schoolName(planned).toLocaleUpperCase('vi') },
		number: 'Số: ……/KH-……',
		name: 'KẾ HOẠCH',
		subject: `Tổ chức cho ${classWords(planned)} tham gia ${quotedTitle(offer)}`,
		place: data.city,
		addressees: [],
		body: [
			heading('I. Mục đích'),
			aims.length > 0 ? { kind: 'list', items: aims } : blank(2),
			heading('II. Thành phần'),
			{
				kind: 'list',
				items: [
					said(`${capital(visitorWords(planned))}.`, 'visit.visitors'),
					...(visit.inCharge ? [said(`Phụ trách đoàn: ${visit.inCharge}.`, 'visit.inCharge')] : []),
				],
			},
			heading('III. Thời gian, địa điểm'),
			{
				kind: 'list',
				items: [
					...(visit.dates[0]
						? [said(`Dự kiến: ${dateWords(visit.dates[0])}, sau khi đơn vị xác nhận.`, 'visit.dates')]
						: [said('Ngày theo xác nhận của đơn vị.', 'form')]),
					...(offer.durationMinutes === undefined
						? []
						: [said(`Thời lượng: ${durationWords(offer.durationMinutes)}.`, 'offer.durationMinutes')]),
					...(offer.place ? [said(`Địa điểm: ${offer.place}.`, 'offer.place')] : []),
				],
			},
			heading('IV. Phối hợp'),
			{
				kind: 'list',
				items: [
					said(`Đơn vị tổ chức: ${offer.host}.`, 'offer.host'),
					...(contact
						? [
								said(
									`Liên hệ: ${[contact.role, contact.phone, contact.email, contact.url].filter(Boolean).join(', ')}.`,
									'offer.contact',
								),
							]
						: []),
				],
			},
			heading('V. Kinh phí'),
			{
				kind: 'list',
				items: [
					offer.price
						? said(`Mức phí của đơn vị: ${offer.price}.`, 'offer.price')
						: said('Mức phí của đơn vị: chờ phúc đáp.', 'offer.price'),
					...offer.tickets.map((text) => said(`Chính sách vé: ${text}.`, 'offer.tickets')),
					said('Đi lại và nguồn chi: ………………………………………………', 'form'),
				],
			},
			heading('VI. An toàn'),
			{
				kind: 'list',
				items: [
					said(
						visit.visitors.adults > 0
							? `${visit.visitors.adults} người lớn đi cùng ${visit.visitors.pupils} học sinh; điểm danh trước khi đi, khi đến và trước khi về.`
							: 'Điểm danh trước khi đi, khi đến và trước khi về.',
						'visit.visitors',
						'form',
					),
					...(offer.bring ? [said(`Học sinh mang theo: ${offer.bring}.`, 'offer.bring')] : []),
					...(offer.note ? [said(offer.note, 'offer.note')] : []),
					said('Y tế, thời tiết xấu, liên lạc với phụ huynh: ………………………………', 'form'),
				],
			},
			heading('VII. Phân công'),
			blank(3),
		],
		signature: { title: 'HIỆU TRƯỞNG' },
		recipients: ['Tổ chuyên môn', 'Giáo viên phụ trách'],
		filed: 'Lưu: VT.',
		title: `Kế hoạch: ${offer.title}`,
		language: 'vi',
	};
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
