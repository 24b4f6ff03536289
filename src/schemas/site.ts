import { z } from 'astro/zod';
import { LUNAR_RANGE } from '../domain/lunar.ts';
import { problem } from './problem.ts';
import { source } from './source.ts';
import { email, localized, phone, webAddress } from './text.ts';

const isZone = (zone: string) => {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
};

/** A year whose months can be shown: with the lunar days of the years on either side, which its first and last weeks hold. */
const yearWithMonths = z
	.int()
	.min(LUNAR_RANGE.from + 1)
	.max(LUNAR_RANGE.to - 1);

/** What makes this the catalogue of one city. */
export const site = z
	.strictObject({
		name: localized(60).describe('Tên trang.'),
		motto: localized(120).optional(),
		subtitle: localized(200).describe('Dòng nói trang này là gì.'),
		city: localized(80).describe('Tên thành phố, dùng trong câu và địa chỉ.'),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.default('VN'),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/)
			.default('VND')
			.describe(
				'Mã tiền tệ ISO 4217 của mọi mức phí, ví dụ "VND"; là VND thì trang ghi "đồng", khác thì ghi mã ấy.',
			),
		url: webAddress.describe('Địa chỉ chính thức của trang, không có dấu / ở cuối.').refine(
			(s) => !s.endsWith('/'),
			problem('web-address', {
				vi: 'không được kết thúc bằng dấu /',
				en: 'must not end in a slash',
				cureVi: 'Bỏ dấu / ở cuối.',
				cureEn: 'Remove the slash at the end.',
			}),
		),
		callingCode: z
			.string()
			.regex(/^\+\d{1,3}$/)
			.optional()
			.describe('Mã gọi quốc tế, ví dụ "+84": để gọi được từ nước ngoài.'),
		timezone: z
			.string()
			.refine(
				isZone,
				problem('time-zone', {
					vi: 'không phải múi giờ',
					en: 'is not a time zone',
					cureVi: 'Ví dụ "Asia/Ho_Chi_Minh".',
					cureEn: 'For example "Asia/Ho_Chi_Minh".',
				}),
			)
			.refine(
				(s) => s !== 'Asia/Saigon',
				problem('time-zone', {
					vi: 'là tên cũ của múi giờ',
					en: 'is an outdated name of the zone',
					cureVi: 'Viết "Asia/Ho_Chi_Minh".',
					cureEn: 'Write "Asia/Ho_Chi_Minh".',
				}),
			),
		languages: z
			.array(z.enum(['vi', 'en']))
			.min(1)
			.default(['vi', 'en']),
		shareImage: z
			.string()
			.regex(/^[\w-]+\.(png|jpg)$/)
			.optional()
			.describe('Ảnh hiện khi chia sẻ trang (1200 × 630), đặt cạnh site.yaml.'),
		status: z.enum(['pilot', 'official']).describe('pilot: bản thử nghiệm, mọi trang đều ghi như vậy.'),
		publisher: localized(160).optional().describe('Cơ quan, nhóm chịu trách nhiệm.'),
		contact: z
			.strictObject({ email: email.optional(), phone: phone.optional(), url: webAddress.optional() })
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
			.strictObject({ from: yearWithMonths, to: yearWithMonths })
			.default({ from: 2026, to: 2030 })
			.describe('Năm đầu và năm cuối có trang lịch tháng.'),
		licence: z.strictObject({ name: localized(120), url: webAddress }).describe('Giấy phép dữ liệu mở.'),
		mainDays: z
			.array(z.string())
			.default([])
			.describe('Mã những ngày chính, hiện trên thanh điều hướng và trang chủ.'),
		staleAfterMonths: z
			.int()
			.min(1)
			.max(60)
			.default(12)
			.describe('Xác nhận cũ hơn ngần này tháng thì coi là cần hỏi lại.'),
		currentSince: z
			.int()
			.default(2024)
			.describe('Nguồn từ năm này trở đi (tính cả năm này) thì hoạt động được coi là đang có.'),
		plan: z.strictObject({ title: localized(200), sources: z.array(source) }).optional(),
		forbiddenNames: z
			.array(
				z.strictObject({
					name: z.string().min(2),
					use: z.string().min(1),
					why: z.string().optional(),
					except: z.array(z.string()).default([]),
				}),
			)
			.default([])
			.describe('Tên không còn dùng trong địa chỉ (ví dụ quận, huyện đã bỏ) và cách viết nay.'),
	})
	.describe('Thông tin chung của trang.');
