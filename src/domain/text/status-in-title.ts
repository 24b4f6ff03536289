/** Words of a status within a name: "[HOÃN] Hội sách", "Lớp vẽ (đã hủy)". Calendars that have the name keep it for ever. */

/** Never "trì hoãn" or "dời đô": only what is set apart, or what nobody would begin a name with. */
const STATUS =
	'(?:(?:tạm |đã |bị )?hoãn|(?:đã |bị )?(?:hủy|huỷ)(?: bỏ)?|(?:đã |tạm )?dời(?: ngày| lịch| sang)?|đổi (?:ngày|lịch)|cancell?ed|postponed|rescheduled)';
/** Typed without marks they are other words, too: only where nothing else stands beside them. */
const UNMARKED = '(?:(?:tam |da |bi )?(?:hoan|huy))';
const APART = new RegExp(
	[
		String.raw`[([【]\s*${UNMARKED}\s*[)\]】]`,
		String.raw`[([【]\s*${STATUS}(?![\p{L}\p{M}])[^)\]】]*[)\]】]`,
		String.raw`^[\s*]*${STATUS}\s*[:!|*–—-]`,
		String.raw`[:|–—-]\s*${STATUS}[\s!.]*$`,
		String.raw`^\s*(?:tạm hoãn|(?:đã|bị) (?:hoãn|hủy|huỷ))(?![\p{L}\p{M}])`,
	].join('|'),
	'iu',
);
/** In capitals among small letters. */
const SHOUTED = /(?<![\p{L}\p{M}])(?:HOÃN|HỦY|HUỶ|CANCELLED|CANCELED|POSTPONED)(?![\p{L}\p{M}])/u;

/** The words that say a status, as they stand in the title; undefined where none do. */
export function statusWordsIn(title: string): string | undefined {
	const apart = APART.exec(title)?.[0];
	if (apart !== undefined) return apart.trim();
	// A title all in capitals shouts nothing in particular.
	return /\p{Ll}/u.test(title) ? SHOUTED.exec(title)?.[0] : undefined;
}
