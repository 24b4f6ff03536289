/** Columns on what one pays, how one registers, who may come. */
import { either, smooth } from '../values/letters.ts';
import { readPrice } from '../values/prices.ts';
import type { CellReading } from '../values/reading.ts';
import { cellText, quotedCell } from '../values/shown-values.ts';
import { at, type Given, mapped, type SheetColumn } from './column.ts';
import { readAddress, readEmail, readPhone } from './simple.ts';

type Values = CellReading<readonly Omit<Given, 'field'>[]>;

export const readPriceCell: SheetColumn['read'] = (content) =>
	mapped(readPrice(content), (read) =>
		at(
			read.kind === 'paid'
				? {
						kind: 'paid',
						tariffs: read.tariffs.map(({ amount, per, who }) => ({
							amount,
							...(per ? { per } : {}),
							...(who ? { for: { vi: who } } : {}),
						})),
					}
				: { kind: read.kind },
			'price',
		),
	);

const said = (...words: readonly string[]) => new RegExp(`^${either(...words)}[.!]?$`, 'u');
const MODES: readonly (readonly [RegExp, string])[] = [
	[
		said('không', 'không cần', 'không cần đăng ký', 'không cần đăng kí', 'tự do', 'vào cửa tự do', 'cứ đến'),
		'none',
	],
	[
		said('nên', 'nên đăng ký', 'nên đăng kí', 'nên đặt', 'nên đặt trước', 'khuyến khích đăng ký'),
		'recommended',
	],
	[
		said(
			'có',
			'x',
			'cần',
			'cần đăng ký',
			'cần đăng kí',
			'phải đăng ký',
			'bắt buộc',
			'đăng ký',
			'đăng kí',
			'đăng ký trước',
			'phải đặt',
			'cần đặt trước',
		),
		'required',
	],
	[said('liên hệ', 'hỏi lịch', 'hỏi trước', 'liên hệ trước'), 'enquiry'],
	[said('qua trang khác', 'qua mạng', 'trực tuyến'), 'external'],
];

/** How one registers: a word, or where. */
const readBooking: SheetColumn['read'] = (content): Values => {
	const text = cellText(content);
	const mode = MODES.find(([pattern]) => pattern.test(smooth(text)))?.[1];
	if (mode) return at(mode, 'booking', 'mode');
	const [url, phone, email] = [readAddress(content), readPhone(content), readEmail(content)];
	if ('value' in url)
		return {
			value: [
				{ path: ['booking', 'mode'], value: 'external' },
				{ path: ['booking', 'url'], value: url.value },
			],
		};
	if ('value' in phone) return reached('phone', phone.value);
	if ('value' in email) return reached('email', email.value);
	return {
		message: `${quotedCell(content)} chưa rõ có cần đăng ký hay không`,
		cure: 'ghi "Không cần", "Nên đăng ký", "Cần đăng ký", hoặc số điện thoại, địa chỉ trang đăng ký',
	};
};

/** Where one asks; whether one must, the sender has not said. */
const reached = (by: 'phone' | 'email' | 'url', value: string): Values => ({
	value: [
		{ path: ['booking', by], value },
		{ path: ['booking', 'mode'], value: 'enquiry', assumed: true },
	],
});
const bookingPhone: SheetColumn['read'] = (content) =>
	mapped(readPhone(content), (value) => reached('phone', value));
const bookingEmail: SheetColumn['read'] = (content) =>
	mapped(readEmail(content), (value) => reached('email', value));
const bookingUrl: SheetColumn['read'] = (content) =>
	mapped(readAddress(content), (value) => reached('url', value));

export const bookingColumn: SheetColumn = {
	field: 'booking',
	label: 'Đăng ký',
	also: ['đăng kí', 'cách đăng ký', 'hình thức đăng ký'],
	read: readBooking,
};

/** Where one asks or books. */
export const reachColumns: readonly SheetColumn[] = [
	{
		field: 'bookingPhone',
		label: 'Điện thoại đăng ký',
		also: ['điện thoại', 'số điện thoại', 'sđt', 'đt'],
		read: bookingPhone,
	},
	{ field: 'bookingEmail', label: 'Thư điện tử đăng ký', also: ['email', 'thư điện tử'], read: bookingEmail },
	{
		field: 'bookingUrl',
		label: 'Trang đăng ký',
		also: ['link đăng ký', 'địa chỉ đăng ký'],
		read: bookingUrl,
	},
];

const FROM_TO = new RegExp(
	`^(?:${either('từ')}\\s*)?(\\d{1,3})\\s*(?:-|${either('đến', 'tới')})\\s*(\\d{1,3})(?:\\s*${either('tuổi')})?$`,
	'u',
);
const FROM = new RegExp(
	`^(?:${either('từ', 'trên')}\\s*)?(\\d{1,3})\\s*(?:\\+|${either('tuổi')}\\s*(?:${either('trở lên')}|\\+)?)$`,
	'u',
);
const TO = new RegExp(`^(?:${either('dưới')})\\s*(\\d{1,3})(?:\\s*${either('tuổi')})?$`, 'u');
const UP_TO = new RegExp(
	`^(?:${either('đến', 'đến hết', 'tới')})\\s*(\\d{1,3})(?:\\s*${either('tuổi')})?$`,
	'u',
);
const ANY = said('mọi lứa tuổi', 'mọi đối tượng', 'tất cả', 'không giới hạn');

/** `6–10 tuổi`, `từ 15 tuổi trở lên`, `dưới 6 tuổi`. */
export const readAges: SheetColumn['read'] = (content): Values => {
	const text = smooth(cellText(content));
	if (ANY.test(text)) return { value: [] };
	const [, min, max] = FROM_TO.exec(text) ?? [];
	if (min && max) return at({ min: Number(min), max: Number(max) }, 'ages');
	const [, least] = FROM.exec(text) ?? [];
	if (least) return at({ min: Number(least) }, 'ages');
	const [, below] = TO.exec(text) ?? [];
	if (below) return at({ max: Number(below) - 1 }, 'ages');
	const [, most] = UP_TO.exec(text) ?? [];
	if (most) return at({ max: Number(most) }, 'ages');
	return {
		message: `${quotedCell(content)} chưa rõ là lứa tuổi nào`,
		cure: 'viết như: 6–10 tuổi, từ 15 tuổi trở lên, dưới 6 tuổi',
	};
};
