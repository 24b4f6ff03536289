import { excerpt } from '../../catalogue/day/excerpt.ts';
import type { DatedSession } from '../../catalogue/graph/graph.ts';
import type { Messages } from '../../i18n/messages/index.ts';

/** Rows of a list, and what they leave out in words: "và 5 hoạt động khác", else "và 3 buổi nữa"; undefined: nothing. */
export function excerptOf(
	list: readonly DatedSession[],
	most: number,
	t: Messages,
): { readonly shown: readonly DatedSession[]; readonly rest: string | undefined } {
	const { shown, others, sessions } = excerpt(list, most);
	return {
		shown,
		rest: others > 0 ? t.andOthers(others) : sessions > 0 ? t.andSessions(sessions) : undefined,
	};
}
