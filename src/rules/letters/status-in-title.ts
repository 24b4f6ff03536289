import { statusWordsIn } from '../../domain/text/status-in-title.ts';
import { shown } from '../../reader/text/words.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** A status in the name of something: calendars that have it keep the old name, and filters do not see it. */
export const statusInTitle: Rule = (input) =>
	(['events', 'programmes'] as const).flatMap((name) =>
		located(input, name).flatMap((entry) =>
			titlesOf(entry.record).flatMap(({ path, value }) => {
				const said = statusWordsIn(value);
				if (said === undefined) return [];
				return error('status-in-title', entry, path, {
					vi: `tên ghi cả tình trạng: ${shown(said)}`,
					en: `the title says a status: ${shown(said)}`,
					cureVi:
						name === 'events'
							? 'Bỏ chữ ấy khỏi tên. Ghi ở changes: session là lúc bắt đầu của buổi, status là postponed, cancelled hoặc rescheduled; cả vùng hoãn vì mưa bão thì npm run postpone. Trang và lịch tự ghi “Tạm hoãn”, “Đã hủy”.'
							: 'Bỏ chữ ấy khỏi tên; thôi tổ chức thì ghi period.to.',
					cureEn:
						name === 'events'
							? 'Take it out of the title. Write it into changes: session is the start, status is postponed, cancelled or rescheduled; for a whole area use npm run postpone. Pages and calendars then say it.'
							: 'Take it out of the title; what has ended says so in period.to.',
				});
			}),
		),
	);

function titlesOf({ title }: { readonly title: { readonly vi: string; readonly en?: string | undefined } }) {
	return [
		{ path: ['title', 'vi'], value: title.vi },
		...(title.en === undefined ? [] : [{ path: ['title', 'en'], value: title.en }]),
	];
}
