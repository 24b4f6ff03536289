import type { Language } from '../../i18n/languages.ts';
import type { MyCalendarWords } from '../../i18n/messages/my-calendar.ts';
import { itemOf } from '../saving/key.ts';
import { lookOf, type News } from '../saving/news.ts';
import type { Shelf } from '../saving/shelf.ts';
import type { Saved } from '../saving/store.ts';
import type { Setting } from './props.ts';
import { savedWhenWords } from './when.ts';

const ID = 'news-title';

interface Props {
	setting: Setting;
	news: readonly News[];
	shelf: Shelf;
	edit: (change: (saved: Saved) => void) => boolean;
}

/** What has changed since the last visit. It stays until somebody says that they know. */
export function NewsList({ setting: { t, language }, news, shelf, edit }: Props) {
	function read() {
		edit((saved) => {
			for (const item of shelf.dated) replace(saved, item, lookOf(item));
			for (const item of shelf.lasting) replace(saved, item, { title: item.programme.title.text });
			for (const { key } of shelf.gone) saved.delete(key);
		});
	}
	return (
		<section className="news" aria-labelledby={ID}>
			<h2 id={ID}>{t.newsTitle}</h2>
			<ul>
				{news.map((one) => (
					<li key={`${one.kind} ${one.item.key}`}>{newsWords(one, t, language)}</li>
				))}
			</ul>
			<p>
				<button type="button" className="button main no-print" onClick={read}>
					{t.newsRead}
				</button>
			</p>
		</section>
	);
}

/** Under its new key, where the record has one. */
function replace(saved: Saved, { key, savedAs }: { key: string; savedAs?: string }, seen: object): void {
	if (savedAs !== undefined) saved.delete(savedAs);
	saved.set(key, seen);
}

function newsWords(news: News, t: MyCalendarWords, language: Language): string {
	switch (news.kind) {
		case 'gone': {
			const { event, seen, key } = news.item;
			const item = itemOf(key);
			const start = seen.start ?? (item?.kind === 'session' ? item.originalStart : undefined);
			// The activity itself goes on: only this session of it is not there any more.
			if (event && start)
				return t.newsSessionGone(event.title.text, savedWhenWords({ ...seen, start }, language));
			return seen.title ? t.newsGone(seen.title) : t.newsGoneUnknown;
		}
		case 'renamed': {
			const now = 'programme' in news.item ? news.item.programme.title.text : news.item.event.title.text;
			return t.newsRenamed(news.item.seen.title ?? now, now);
		}
		case 'moved': {
			const { seen, session, event } = news.item;
			const from = savedWhenWords({ ...seen, start: news.from }, language);
			return t.newsMoved(event.title.text, from, savedWhenWords(session, language));
		}
		case 'place':
			return t.newsPlace(news.item.event.title.text, news.from, news.to);
		default: {
			const say = {
				cancelled: t.newsCancelled,
				postponed: t.newsPostponed,
				online: t.newsOnline,
				'on-again': t.newsOnAgain,
			}[news.kind];
			return say(news.item.event.title.text, savedWhenWords(news.item.session, language));
		}
	}
}
