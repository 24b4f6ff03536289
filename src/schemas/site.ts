import { z } from 'zod';
import { zoneMeant } from '../domain/time/zone-name.ts';
import { FRIEZES } from './art.ts';
import { compound } from './compound.ts';
import { editing } from './editing.ts';
import { distinct, list } from './list.ts';
import { problem } from './problem.ts';
import { publicAddress } from './site-url.ts';
import { source } from './source.ts';
import { code, email, id, localized, phone, plainLine, webAddress } from './text.ts';
import { calendarYear, historyYear } from './years.ts';

const reversedYears = problem('end-before-start', {
	vi: 'có năm cuối (to) trước năm đầu (from)',
	en: 'has its last year (to) before its first (from)',
	cureVi: 'Sửa from hoặc to.',
	cureEn: 'Correct from or to.',
});

/** What makes this the catalogue of one city. */
export const site = z
	.strictObject({
		name: localized(60).describe('Tên trang.'),
		motto: localized(120).optional(),
		subtitle: localized(200).describe('Dòng nói trang này là gì.'),
		city: localized(80).describe('Tên thành phố, dùng trong câu và địa chỉ.'),
		country: code(/^[A-Z]{2}$/, 2).default('VN'),
		currency: code(/^[A-Z]{3}$/, 3)
			.default('VND')
			.describe(
				'Mã tiền tệ ISO 4217 của mọi mức phí, ví dụ "VND"; là VND thì trang ghi "đồng", khác thì ghi mã ấy.',
			),
		url: publicAddress,
		callingCode: code(/^\+\d{1,3}$/, 4)
			.optional()
			.describe('Mã gọi quốc tế, ví dụ "+84": để gọi được từ nước ngoài.'),
		timezone: z
			.string()
			.max(60, { abort: true })
			.refine(
				(zone) => zoneMeant(zone) !== undefined,
				problem('time-zone', {
					vi: 'không phải múi giờ của một thành phố',
					en: 'is not the time zone of a city',
					cureVi: 'Ví dụ "Asia/Ho_Chi_Minh".',
					cureEn: 'For example "Asia/Ho_Chi_Minh".',
				}),
			)
			.refine(
				(zone) => zoneMeant(zone) === zone,
				problem(
					'time-zone',
					{
						vi: 'là tên cũ hoặc cách viết khác của múi giờ',
						en: 'is an outdated name or another spelling of the zone',
						cureVi: 'Viết đúng như vậy, kể cả chữ hoa, chữ thường: phần mềm lịch chỉ biết tên ấy.',
						cureEn: 'Write it just so, capitals included: calendar programs know no other.',
					},
					(zone) => `"${zoneMeant(String(zone))}"`,
				),
			),
		languages: distinct(z.enum(['vi', 'en']))
			.min(1)
			.default(['vi', 'en']),
		shareImage: code(/^[\w-]{1,76}\.(png|jpg)$/, 80)
			.optional()
			.describe('Ảnh hiện khi chia sẻ trang (1200 × 630), đặt cạnh site.yaml.'),
		status: z.enum(['pilot', 'official']).describe('pilot: bản thử nghiệm, mọi trang đều ghi như vậy.'),
		publisher: localized(160).optional().describe('Cơ quan, nhóm chịu trách nhiệm.'),
		contact: z
			.strictObject({
				email: email.optional(),
				phone: phone.optional(),
				url: webAddress.optional(),
				form: webAddress.optional().describe('Biểu mẫu gửi hoạt động, nếu có.'),
			})
			.describe('Nơi nhận góp ý, có người theo dõi.'),
		horizonMonths: z
			.int()
			.min(3)
			.max(36)
			.default(18)
			.describe(
				'Lịch tính trước mấy tháng, đến hết tháng thứ ấy: 18 thì vào tháng 11/2026 lịch tới hết tháng 5/2028.',
			),
		calendar: z
			.strictObject({ from: calendarYear, to: calendarYear })
			.refine(({ from, to }) => from <= to, reversedYears)
			.default({ from: 2026, to: 2030 })
			.describe('Năm đầu và năm cuối có trang lịch tháng.'),
		licence: z.strictObject({ name: localized(120), url: webAddress }).describe('Giấy phép dữ liệu mở.'),
		friezes: distinct(z.enum(FRIEZES))
			.min(1)
			.default([...FRIEZES])
			.describe(
				'Những cảnh trên dải tranh đầu trang chi tiết: river sông và cầu, wall tường thành, roofs mái nhà, books kệ sách. Không ghi thì dùng cả bốn.',
			),
		compounds: distinct(compound, 300)
			.default([])
			.describe(
				'Từ ghép không bị ngắt giữa hai dòng trong tên và tiêu đề hiện trên trang, ví dụ "bảo tàng", "Việt Nam".',
			),
		mainDays: distinct(id)
			.default([])
			.describe('Mã những ngày chính, hiện trên thanh điều hướng và trang chủ.'),
		staleAfterMonths: z
			.int()
			.min(1)
			.max(60)
			.default(12)
			.describe('Xác nhận cũ hơn ngần này tháng thì coi là cần hỏi lại.'),
		currentSince: historyYear
			.default(2024)
			.describe('Nguồn từ năm này trở đi (tính cả năm này) thì hoạt động được coi là đang có.'),
		plan: z.strictObject({ title: localized(200), sources: list(source) }).optional(),
		forbiddenNames: list(
			z.strictObject({
				name: plainLine(120).min(2),
				use: plainLine(200),
				why: plainLine(300).optional(),
				except: list(plainLine(120)).default([]),
			}),
			500,
		)
			.default([])
			.describe('Tên không còn dùng trong địa chỉ (ví dụ quận, huyện đã bỏ) và cách viết nay.'),
		editing: editing.optional(),
	})
	.describe('Thông tin chung của trang.');
