/** What rules say of a record, for somebody who sees a table and knows no YAML. */
import type { Issue } from '../../reader/text/index.ts';

/** Cures for a table, where that of the rule speaks of the file. */
const CURES: Readonly<Record<string, string>> = {
	'summary-missing': 'thêm cột “Tóm tắt”, một hai câu, nhiều nhất 200 ký tự',
	'overlapping-sessions':
		'nếu một hoạt động ghi hai lần thì bỏ một dòng; nếu sai giờ hay sai nơi thì sửa; nếu diễn ra ở hai phòng thì để nguyên',
	'end-before-start': 'xem lại ngày, giờ bắt đầu và kết thúc',
	'until-before-start': 'xem lại ngày bắt đầu và ngày cuối của lịch lặp',
	'endless-pattern': 'ghi ngày cuối, ví dụ: đến 31/12/2026',
	'no-occurrence': 'xem lại thứ, ngày bắt đầu và ngày cuối',
	'long-session': 'xem lại ngày, giờ kết thúc',
	'long-night': 'xem lại giờ bắt đầu và kết thúc',
	'beyond-horizon': 'xem lại năm',
	'price-tariffs': 'ghi rõ mức phí, ví dụ 50.000đ',
};

export function forSenders({ rule, message, cure }: Issue): {
	readonly message: string;
	readonly cure: string;
} {
	const words = CURES[rule] ?? cure.vi.charAt(0).toLowerCase() + cure.vi.slice(1).replace(/\.$/, '');
	return { message: message.vi, cure: words };
}
