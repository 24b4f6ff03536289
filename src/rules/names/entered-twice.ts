import { shown } from '../../reader/text/words.ts';
import { type Rule, warning } from '../kit/rule.ts';
import { twinsOf } from '../kit/twins.ts';

/** One activity that came in by two doors: a table and a calendar, a suggestion and an editor. */
export const enteredTwice: Rule = (input) =>
	twinsOf(input).map(({ entry, stays, start }) => {
		const { source } = stays.record.origin ?? {};
		return warning('entered-twice', entry, ['title'], {
			vi: `cùng nơi, cùng giờ (${start}) và tên gần giống ${shown(stays.id)}${source ? `, lấy từ lịch của đơn vị (${shown(source)})` : ''}`,
			en: `in one place at one time (${start}) with ${shown(stays.id)}, which has nearly the same name${source ? ` and comes from the institution’s own calendar (${shown(source)})` : ''}`,
			cureVi: `Nếu là một hoạt động: thêm replacedBy: ${stays.id} vào mục này. Nếu là hai: ghi tên cho rõ khác nhau, hoặc ghi parent.`,
			cureEn: `If they are one activity, add replacedBy: ${stays.id} here. If they are two, name them so that one can tell, or write their parent.`,
		});
	});
