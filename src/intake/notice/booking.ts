/** How one registers, as far as a notice says so. */
import { readEmail, readPhone } from '../kinds/simple.ts';
import { END, either, START, smooth } from '../values/letters.ts';
import { isFault } from '../values/reading.ts';
import { cell, type FoundCells } from './found.ts';
import type { NoticeLine } from './lines.ts';

const PHONE = /(?<![\d./])(?:\+84|0)(?:[\s.-]?\d){8,10}(?![\d/])|(?<!\d)1[89]00(?:[\s.]?\d){4,6}(?!\d)/;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const URL = /https?:\/\/[^\s<>"'”)]{4,300}/;
/** A number beside the name of a person is that person's own. */
const PERSON = /(?<![\p{L}])(?:anh|chị|cô|thầy|ông|bà|em|bạn|mr|mrs|ms|đ\/c|đồng chí)\.?\s+\p{Lu}/iu;
const NAMED = /(?<![\p{L}])(?:anh|chị|cô|thầy|ông|bà|em|bạn|đ\/c|đồng chí)\.?\s+\p{Lu}/u;
const MUST = new RegExp(
	`${START}(?:${either('cần đăng ký', 'đăng ký trước', 'vui lòng đăng ký', 'phải đăng ký', 'đăng ký tham gia', 'số lượng có hạn', 'đặt trước', 'đăng ký ngay')})${END}`,
	'u',
);
const NEED_NOT = new RegExp(
	`${START}(?:${either('không cần đăng ký', 'không phải đăng ký', 'không cần đặt', 'vào cửa tự do')})${END}`,
	'u',
);

export interface BookingFound {
	readonly cells: FoundCells;
	/** Lines with a number of a person, which is not taken. */
	readonly personal: readonly string[];
}

export function bookingIn(lines: readonly NoticeLine[]): BookingFound {
	const cells: Record<string, FoundCells[string]> = {};
	const personal: string[] = [];
	for (const { written } of lines) {
		const phone = PHONE.exec(written)?.[0].replace(/[.-]/g, ' ').replace(/\s+/g, ' ').trim();
		const isPersons = NAMED.test(written) || (PERSON.test(written) && /liên hệ/iu.test(written));
		if (phone && isPersons) personal.push(written);
		else if (phone && !cells['bookingPhone'] && !isFault(readPhone(phone)))
			cells['bookingPhone'] = cell(phone, written);
		const email = EMAIL.exec(written)?.[0];
		if (email && !cells['bookingEmail'] && !isFault(readEmail(email)))
			cells['bookingEmail'] = cell(email, written);
		const url = URL.exec(written)?.[0].replace(/[.,;]+$/, '');
		if (url && !cells['bookingUrl'] && /đăng ký|đăng kí|form|link/iu.test(written))
			cells['bookingUrl'] = cell(url, written);
	}
	const not = lines.find(({ written }) => NEED_NOT.test(smooth(written)));
	const must = lines.find(({ written }) => MUST.test(smooth(written)));
	if (not) cells['booking'] = cell('Không cần', not.written);
	else if (must) cells['booking'] = cell('Cần đăng ký', must.written);
	return { cells, personal };
}
