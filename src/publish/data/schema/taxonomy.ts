/** Lists that others refer to by id: wards, topics, audiences, school levels and subjects. */
import { z } from 'zod';
import { geo } from './parts.ts';
import { described, ids, nullable, oneOf } from './said.ts';
import { publishedSource } from './source.ts';
import { publishedText, url } from './values.ts';

const id = described(z.string(), 'Mã vĩnh viễn.', 'Permanent id.');
const page = described(url, 'Trang của mục này (tiếng Việt).', 'Its page (in Vietnamese).');
const name = described(publishedText, 'Tên.', 'Name.');
const description = nullable(publishedText, 'Gồm những gì.', 'What it covers.');
const ages = nullable(
	z.strictObject({
		min: described(z.int(), 'Từ mấy tuổi.', 'From this age.').optional(),
		max: described(z.int(), 'Đến mấy tuổi.', 'Up to this age.').optional(),
	}),
	'Lứa tuổi.',
	'Ages.',
);
const grades = described(z.array(z.int()), 'Lớp, từ 1 đến 12.', 'School grades, 1 to 12.');

export const wardSchema = z.strictObject({
	id,
	url: page,
	code: described(
		z.string(),
		'Mã hành chính năm chữ số; là chữ, giữ số 0 ở đầu.',
		'Administrative code of five digits; a text, leading zeros kept.',
	),
	kind: oneOf(
		{
			phuong: { vi: 'phường', en: 'ward' },
			xa: { vi: 'xã', en: 'commune' },
			'dac-khu': { vi: 'đặc khu', en: 'special zone' },
		},
		'Cấp.',
		'Kind.',
	),
	name: described(publishedText, 'Tên, không kèm chữ phường, xã.', 'Name, without the word for its kind.'),
	formerNames: described(z.array(z.string()), 'Đơn vị cũ hợp thành.', 'Former units it was formed from.'),
	office: nullable(
		z.strictObject({ address: described(publishedText, 'Địa chỉ.', 'Address.') }),
		'Trụ sở Ủy ban nhân dân.',
		'Office of the people’s committee.',
	),
	areaKm2: nullable(z.number(), 'Diện tích, km².', 'Area, km².'),
	population: nullable(z.int(), 'Dân số, người.', 'Population.'),
	geo: nullable(geo, 'Điểm đặt nhãn trên bản đồ.', 'A point to label on a map.'),
	places: ids('places', 'Địa điểm trong danh mục.', 'Places of the catalogue.'),
	sources: described(z.array(publishedSource), 'Nguồn.', 'Sources.'),
});
export type ApiWard = z.output<typeof wardSchema>;

export const topicSchema = z.strictObject({ id, url: page, name, description });
export type ApiTopic = z.output<typeof topicSchema>;

export const audienceSchema = z.strictObject({ id, url: page, name, description, ages });
export type ApiAudience = z.output<typeof audienceSchema>;

export const levelSchema = z.strictObject({ id, name, grades, ages });
export type ApiLevel = z.output<typeof levelSchema>;

export const subjectSchema = z.strictObject({
	id,
	name,
	levels: ids('levels', 'Có ở cấp học nào.', 'School levels that have it.'),
	grades,
});
export type ApiSubject = z.output<typeof subjectSchema>;
