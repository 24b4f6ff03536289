import { dayAndMonth } from '../../i18n/dates.ts';
import { itemOf } from '../saving/key.ts';
import type { OtherItem } from '../saving/shelf.ts';
import type { Setting } from './props.ts';
import { savedWhenWords } from './when.ts';

interface Props {
	item: OtherItem;
	setting: Setting;
	remove: (keys: readonly string[], text: string) => void;
}

/** A saved item of which only what was seen last is known: there is no network, and its file was never read. */
export function UnreadRow({ item: { key, seen }, setting: { t, language }, remove }: Props) {
	const item = itemOf(key);
	const start = seen.start ?? (item?.kind === 'session' ? item.originalStart : undefined);
	const title = seen.title ?? (item?.kind === 'session' ? item.event : item?.programme) ?? key;
	return (
		<li className="k-day">
			<p className="when num">{start && dayAndMonth(start, language)}</p>
			<div>
				<h3 className="name">{title}</h3>
				<p className="tags">
					{start && <span className="num">{savedWhenWords({ start, end: seen.end }, language)}</span>}
					{seen.place && <span>{seen.place}</span>}
				</p>
			</div>
			<button
				type="button"
				className="remove"
				aria-label={t.myRemoveItem(title)}
				onClick={() => remove([key], t.myRemoved(title))}
			>
				{t.myRemove}
			</button>
		</li>
	);
}
