import { shown } from '../../reader/text/words.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** Words that say of a session what its status says: "hoãn", "đã hủy", "dời sang"; never "trì hoãn", "dời đô". */
const STATUS =
	'(?:(?:tạm |đã |bị )?hoãn|(?:đã |bị )?(?:hủy|huỷ)(?: bỏ)?|(?:đã |tạm )?dời(?: ngày| lịch| sang)?|đổi (?:ngày|lịch)|cancell?ed|postponed|rescheduled)';
/** Set apart in brackets or by a mark at either end; or what nobody would begin a name with. */
const APART = new RegExp(
	[
		String.raw`[([【]\s*${STATUS}(?![\p{L}\p{M}])[^)\]】]*[)\]】]`,
		String.raw`^\s*${STATUS}\s*[:!|–—-]`,
		String.raw`[:|–—-]\s*${STATUS}[\s!.]*$`,
		String.raw`^\s*(?:tạm hoãn|(?:đã|bị) (?:hoãn|hủy|huỷ))(?![\p{L}\p{M}])`,
	].join('|'),
	'iu',
);
/** In capitals among small letters. */
const SHOUTED = /(?<![\p{L}\p{M}])(?:HOÃN|HỦY|HUỶ|CANCELLED|CANCELED|POSTPONED)(?![\p{L}\p{M}])/u;

/** A status in the name of something: calendars that have it keep the old name, and filters do not see it. */
export const statusInTitle: Rule = (input) =>
	(['events', 'programmes'] as const).flatMap((name) =>
		located(input, name).flatMap((entry) =>
			titlesOf(entry.record).flatMap(({ path, value }) => {
				const said = statusIn(String(value));
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

function statusIn(title: string): string | undefined {
	const apart = APART.exec(title)?.[0];
	if (apart !== undefined) return apart.trim();
	// A title all in capitals shouts nothing in particular.
	return /\p{Ll}/u.test(title) ? SHOUTED.exec(title)?.[0] : undefined;
}
