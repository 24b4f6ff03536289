/** What is said of sessions before now that an edit would add to what was held, and the way to write what is meant. */
import type { Pattern } from '../../domain/sessions/pattern.ts';
import { startOfExtra } from '../../domain/sessions/pattern.ts';
import type { Slot } from '../../domain/sessions/slot.ts';
import type { Path } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';
import type { Words4 } from '../kit/rule.ts';
import type { Cure } from './held-change.ts';
import { changedFields, fromDateOn, laterLater, placeOf, same } from './held-cures.ts';
import { wrongFromStart } from './held-words.ts';

export interface AddedChange {
	/** The pattern as it was last published. */
	readonly published: Pattern;
	/** Sessions before now that were never published. */
	readonly added: readonly Slot[];
	/** The start of the last session that was held, or would now count as held. */
	readonly last: string;
	readonly today: string;
}

interface Said {
	readonly path: Path;
	readonly words: Words4;
}

/** Of a pattern that has come to take in more of what is over. */
export function wordsOfAdded(event: Event, change: AddedChange): Said {
	const { path, cure } = cureOf(event, change);
	const [wrongVi, wrongEn] = wrongFromStart(event, change.today);
	return {
		path,
		words: {
			...messageOf(change.added),
			cureVi: `${cure.cureVi}${wrongVi}`,
			cureEn: `${cure.cureEn}${wrongEn}`,
		},
	};
}

/** Of dates that are written one by one. */
export function wordsOfExtra({ when }: Event, { added }: AddedChange): Said {
	const isPattern = when.kind === 'weekly' || when.kind === 'monthly';
	const at = isPattern ? when.extra.findIndex((extra) => startOfExtra(when, extra) === added[0]?.start) : -1;
	return {
		path: at < 0 ? ['kind'] : ['extra', at],
		words: {
			...messageOf(added),
			cureVi:
				'Nếu đã diễn ra thật: để nguyên. Nếu ý là một ngày sắp tới: sửa ngày. Nếu không diễn ra: bỏ đi.',
			cureEn:
				'If it was held, leave it. If a day to come is meant, correct the date. If it was not held, take it out.',
		},
	};
}

function messageOf(added: readonly Slot[]): Pick<Words4, 'vi' | 'en'> {
	const names = added
		.slice(0, 3)
		.map(({ start }) => start)
		.join(', ');
	const rest = added.length > 3 ? '…' : '';
	return {
		vi: `${added.length} buổi đã qua (${names}${rest}) chưa từng được công bố, nay bị tính là đã diễn ra`,
		en: `${added.length} past session${added.length === 1 ? ' that was' : 's that were'} never published (${names}${rest}) would now count as held`,
	};
}

/** By what was written over: the first of these that explains it. */
function cureOf({ when }: Event, change: AddedChange): { path: Path; cure: Cure } {
	// Dates of other kinds are written one by one.
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return { path: ['kind'], cure: daysOff(change) };
	const { published, added } = change;
	if (when.kind !== published.kind) return { path: ['kind'], cure: anotherKind(published) };
	const written = changedFields(published, when);
	const [field] = written;
	if (field !== undefined) return { path: placeOf(when, field), cure: fromDateOn(when, change, written) };
	if (when.from !== published.from) return { path: ['from'], cure: asBefore('from', published.from) };
	if (!same(published.later, when.later)) return { path: placeOf(when, 'later'), cure: laterLater(change) };
	if (added.some(({ start }) => published.except.includes(start.slice(0, 10))))
		return { path: placeOf(when, 'except'), cure: daysOff(change) };
	const until = placeOf(when, when.count === undefined ? 'until' : 'count');
	return { path: until, cure: published.until === undefined ? daysOff(change) : anotherRun(published.until) };
}

const asBefore = (name: string, value: string): Cure => ({
	cureVi: `Ghi lại như cũ ${name}: "${value}".`,
	cureEn: `Write ${name}: "${value}" again as it was.`,
});

const daysOff = ({ added }: AddedChange): Cure => {
	const except = `except: [${[...new Set(added.map(({ start }) => `"${start.slice(0, 10)}"`))].join(', ')}]`;
	return {
		cureVi: `Những ngày ấy đã không có buổi nào: ghi vào ${except}.`,
		cureEn: `Nothing was held on those days: write ${except}.`,
	};
};

const anotherRun = (until: string): Cure => ({
	cureVi: `Lịch cũ đã hết ngày ${until}: giữ until: "${until}" và ghi đợt mới thành một hoạt động mới.`,
	cureEn: `It had ended on ${until}: leave until: "${until}" and write the new run as an event of its own.`,
});

const anotherKind = ({ kind }: Pattern): Cure => ({
	cureVi: `Giữ lịch ${kind} như cũ, và ghi lịch mới vào một hoạt động mới.`,
	cureEn: `Keep the ${kind} pattern as it was, and write what is new as an event of its own.`,
});
