import { useEffect, useMemo, useRef, useState } from 'react';
import { download } from '../../downloads/download.ts';
import { NO_DATA, readShards, type SavedData } from '../saving/data.ts';
import type { LinkOffer } from '../saving/link.ts';
import { shelfOf } from '../saving/shelf.ts';
import type { Saved } from '../saving/store.ts';
import type { Setting } from './props.ts';
import { savedWhenWords } from './when.ts';

const ID = 'offer-title';

interface Props {
	setting: Setting;
	offer: LinkOffer;
	saved: Saved;
	edit: (change: (saved: Saved) => void) => boolean;
	close: () => void;
}
/** Enough to see what it is about. */
const NAMED = 8;

/** Asks before anything is added; what is there already is never touched. */
export function OfferBox({ setting, offer, saved, edit, close }: Props) {
	const { t, language } = setting;
	const heading = useRef<HTMLHeadingElement>(null);
	const [added, setAdded] = useState<number>();
	const fresh = useMemo(() => offer.keys.filter((key) => !saved.has(key)), [offer]);
	const names = useNames(fresh, setting);
	useEffect(() => heading.current?.focus(), [offer]);

	function add() {
		const kept = edit((now) => {
			for (const key of fresh) if (!now.has(key)) now.set(key, {});
		});
		if (kept) setAdded(fresh.length);
	}
	const nothing = offer.keys.length === 0 ? t.offerNone : fresh.length === 0 ? t.offerKnown : undefined;
	return (
		<section className="offer no-print" aria-labelledby={ID} lang={language}>
			<h2 id={ID} ref={heading} tabIndex={-1}>
				{t.offerTitle}
			</h2>
			<p role="status">
				{added === undefined ? (nothing ?? t.offerCount(fresh.length)) : t.offerAdded(added)}
			</p>
			{added === undefined && names.length > 0 && (
				<ul className="small">
					{names.slice(0, NAMED).map((name) => (
						<li key={name}>{name}</li>
					))}
					{fresh.length > NAMED && <li>…</li>}
				</ul>
			)}
			{offer.refused > 0 && <p className="small muted">{t.offerRefused(offer.refused)}</p>}
			<p className="row">
				{!nothing && added === undefined ? (
					<>
						<button type="button" className="button main" onClick={add}>
							{t.offerAdd}
						</button>
						<button type="button" className="button" onClick={close}>
							{t.offerSkip}
						</button>
					</>
				) : (
					<button type="button" className="button" onClick={close}>
						{t.offerClose}
					</button>
				)}
			</p>
		</section>
	);
}

/** What the keys stand for, as far as the catalogue knows. */
function useNames(keys: readonly string[], { language }: Setting): string[] {
	const [data, setData] = useState<SavedData>(NO_DATA);
	const saved = useMemo(() => new Map(keys.map((key) => [key, {}])), [keys]);
	useEffect(() => {
		let wanted = true;
		if (keys.length > 0) readShards(saved, language, download).then((found) => wanted && setData(found));
		return () => {
			wanted = false;
		};
	}, [saved, language]);
	const { dated, lasting } = shelfOf(saved, data.shardOfRecord);
	return [
		...dated.map(({ event, session }) => `${event.title.text}, ${savedWhenWords(session, language)}`),
		...lasting.map(({ programme }) => programme.title.text),
	];
}
