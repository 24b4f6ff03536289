import { wholeCollections } from '../../schemas/index.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** Nobody can have confirmed a record tomorrow. */
export const verifiedInFuture: Rule = (input) =>
	wholeCollections.flatMap((name) =>
		located(input, name).flatMap((entry) => {
			const on = entry.record.verified?.on;
			if (on === undefined || on <= input.today) return [];
			return error('verified-in-future', entry, ['verified', 'on'], {
				vi: `ngày xác nhận ${on} còn ở phía trước (hôm nay ${input.today})`,
				en: `the day of confirmation ${on} is still to come (today is ${input.today})`,
				cureVi: 'Ghi ngày đơn vị đã xác nhận.',
				cureEn: 'Write the day on which the institution confirmed.',
			});
		}),
	);
