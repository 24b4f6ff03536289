/** What is said of held sessions that an edit would rewrite, and the way to write what is meant. */
import type { Path } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';
import type { Words4 } from '../kit/rule.ts';
import type { HeldChange } from './held-change.ts';
import { cureOf } from './held-cures.ts';

export function wordsOfHeld(event: Event, change: HeldChange): { path: Path; words: Words4 } {
	const { lost } = change;
	const names = lost
		.slice(0, 3)
		.map(({ start }) => start)
		.join(', ');
	const rest = lost.length > 3 ? '…' : '';
	const { path, cure } = cureOf(event, change);
	const [wrongVi, wrongEn] = wrongFromStart(event, change.today);
	return {
		path,
		words: {
			vi: `${lost.length} buổi đã diễn ra (${names}${rest}) không còn như đã công bố`,
			en: `${lost.length} session${lost.length === 1 ? ' that was' : 's that were'} held (${names}${rest}) ${lost.length === 1 ? 'is' : 'are'} no longer as published`,
			cureVi: `${cure.cureVi}${wrongVi}`,
			cureEn: `${cure.cureEn}${wrongEn}`,
		},
	};
}

/** Only a pattern has a day of its correction. */
export const wrongFromStart = ({ when }: Event, today: string): readonly [vi: string, en: string] =>
	when.kind === 'weekly' || when.kind === 'monthly'
		? [
				` Nếu lịch đã ghi sai ngay từ đầu: giữ bản mới và thêm vào when corrected: "${today}".`,
				` If it had been wrong from the start: keep the new version and add to when corrected: "${today}".`,
			]
		: ['', ''];
