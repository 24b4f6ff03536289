import type { Excerpt } from '../../catalogue/campaign.ts';
import type { Messages } from '../../i18n/messages/index.ts';

/** What an excerpt leaves out: "và 5 hoạt động khác", else "và 3 buổi nữa"; undefined when it is whole. */
export function restWords({ others, sessions }: Omit<Excerpt, 'shown'>, t: Messages): string | undefined {
	if (others > 0) return t.andOthers(others);
	return sessions > 0 ? t.andSessions(sessions) : undefined;
}
