import type { LastingItem } from '../saving/shelf.ts';
import { Marked } from './Marked.tsx';
import type { Setting } from './props.ts';

interface Props {
	item: LastingItem;
	setting: Setting;
	remove: (keys: readonly string[], text: string) => void;
}

/** A saved offer without a date. */
export function LastingRow({ item: { key, savedAs, programme }, setting: { t }, remove }: Props) {
	const title = programme.title.text;
	return (
		<li className={`k-${programme.family}`}>
			<p className="kind">{programme.kind}</p>
			<h3>
				<a href={programme.url}>
					<Marked {...programme.title} />
				</a>
			</h3>
			<p className="tags">
				{programme.former && <span className="state">{t.myFormer}</span>}
				{programme.place && (
					<span>
						<Marked {...programme.place} />
					</span>
				)}
				{programme.price && <span>{programme.price}</span>}
			</p>
			<button
				type="button"
				className="remove"
				aria-label={t.myRemoveItem(title)}
				onClick={() => remove([savedAs ?? key], t.myRemoved(title))}
			>
				{t.myRemove}
			</button>
		</li>
	);
}
