/** Writes the ledger of what was published. */
import type { Pattern } from '../../domain/sessions/pattern.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Ledger, Published, PublishedSchedule } from './ledger.ts';

const HEAD = `# Sổ các mã đã công bố: bản ghi nào từng có trên trang, và lịch của người theo dõi giữ những UID nào.
# Do "npm run ledger" ghi, chỉ thêm, không bớt; "npm run check" dựa vào đây để báo khi một mã biến mất,
# hay khi lịch lặp bị sửa làm sai những buổi đã diễn ra (các dòng since: lịch đã công bố từ lúc nào).
`;

/** The file's text: what stood there and what is new, sorted, each record once. */
export function ledgerText(all: readonly Published[], schedules: readonly PublishedSchedule[] = []): string {
	const records = new Map<string, Set<string>>();
	for (const { collection, id, uids } of all) {
		const key = `${collection}/${id}`;
		const known = records.get(key) ?? new Set();
		for (const uid of uids) known.add(uid);
		records.set(key, known);
	}
	const noted = schedules.map(
		({ event, since, when }) => [`events/${event} since ${since}`, patternText(when)] as const,
	);
	const lines = [
		...[...records].map(([key, uids]) => [key, `[${[...uids].sort(byText).join(', ')}]`] as const),
		...new Map(noted),
	];
	return (
		HEAD +
		lines
			.sort(([a], [b]) => byText(a, b))
			.map(([key, text]) => `${key}: ${text}\n`)
			.join('')
	);
}

/** What was published of an event and still counts: not what its editor has put right since then. */
export const schedulesOf = (
	{ schedules }: Pick<Ledger, 'schedules'>,
	event: string,
	corrected: string | undefined,
): readonly PublishedSchedule[] =>
	(schedules.get(event) ?? []).filter(
		({ since }) => corrected === undefined || since.slice(0, 10) > corrected,
	);

/** A pattern as the ledger writes it: in one order, without what goes without saying. */
export function patternText(when: Pattern): string {
	const { kind, from, time, until, every, except, extra, later } = when;
	const rhythm = when.kind === 'weekly' ? { days: when.days } : { on: when.on };
	return JSON.stringify({
		kind,
		from,
		...(until === undefined ? {} : { until }),
		...rhythm,
		...(every === 1 ? {} : { every }),
		...(time ? { time } : {}),
		...(later ? { later } : {}),
		...(except.length > 0 ? { except } : {}),
		...(extra.length > 0 ? { extra } : {}),
	});
}
