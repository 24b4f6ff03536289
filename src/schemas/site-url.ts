/** The address at which a site is officially published. */
import { type AddressFault, siteAddress } from '../domain/address/site-address.ts';
import { type ProblemText, problem } from './problem.ts';
import { webAddress } from './text.ts';

type Fault = AddressFault | 'slash' | 'own-machine' | 'spelling';

const BARE = {
	cureVi: 'Chỉ viết https:// và tên miền, ví dụ "https://hoc.example.org".',
	cureEn: 'Write https:// and the host alone, for example "https://hoc.example.org".',
};

const words: Readonly<Record<Fault, ProblemText>> = {
	slash: {
		vi: 'không được kết thúc bằng dấu /',
		en: 'must not end in a slash',
		cureVi: 'Bỏ dấu / ở cuối.',
		cureEn: 'Remove the slash at the end.',
	},
	'no-address': { vi: 'không phải địa chỉ trang web', en: 'is not a web address', ...BARE },
	user: { vi: 'có tên người dùng hoặc mật khẩu', en: 'has a user name or a password', ...BARE },
	more: { vi: 'có phần sau dấu ? hoặc #', en: 'has something after a ? or #', ...BARE },
	path: {
		vi: 'có đường dẫn sau tên miền, mà trang phải đứng ở gốc của địa chỉ',
		en: 'has a path behind the host, and the site stands at the root of its address',
		...BARE,
	},
	host: {
		vi: 'có tên miền không dùng được',
		en: 'has a host that cannot be used',
		cureVi:
			'Tên miền chỉ gồm chữ cái, chữ số, gạch nối, giữa các phần là một dấu chấm: "https://hoc.example.org".',
		cureEn: 'A host is letters, digits and hyphens, with single dots between: "https://hoc.example.org".',
	},
	'not-https': {
		vi: 'không bắt đầu bằng https://',
		en: 'does not start with https://',
		...BARE,
	},
	'own-machine': {
		vi: 'là địa chỉ của riêng một máy, không ai khác mở được',
		en: 'is an address of one machine alone, which nobody else can open',
		cureVi: 'Viết địa chỉ chính thức; khi chạy thử trên máy, dùng biến SITE_URL.',
		cureEn: 'Write the official address; to try it on a machine, use the variable SITE_URL.',
	},
	spelling: {
		vi: 'không viết đúng dạng mà trình duyệt và phần mềm lịch dùng',
		en: 'is not spelt as browsers and calendar programs spell it',
		cureVi: 'Viết đúng như vậy.',
		cureEn: 'Write it just so.',
	},
};

function faultOf(given: string): Fault | undefined {
	if (given.endsWith('/')) return 'slash';
	const judged = siteAddress(given);
	if (typeof judged === 'string') return judged;
	if (judged.ownMachine) return 'own-machine';
	return judged.origin === given ? undefined : 'spelling';
}

/** The same address as it is spelt. */
function spelt(given: unknown): string | undefined {
	const judged = siteAddress(String(given));
	return typeof judged === 'string' ? undefined : `"${judged.origin}"`;
}

export const publicAddress = Object.entries(words)
	.reduce(
		(schema, [fault, text]) =>
			schema.refine(
				(given) => faultOf(given) !== fault,
				problem('web-address', text, fault === 'spelling' ? spelt : undefined),
			),
		webAddress,
	)
	.describe('Địa chỉ chính thức của trang: https:// và tên miền, không có dấu / ở cuối.');
