import { useEffect, useMemo, useRef, useState } from 'react';
import { clashesIn } from '../saving/clash.ts';
import { fragmentOf } from '../saving/link.ts';
import { lookOf, newsOf } from '../saving/news.ts';
import { isSavedPast, type Shelf, shelfOf } from '../saving/shelf.ts';
import { MOST_SAVED, type Saved } from '../saving/store.ts';
import { DatedRow } from './DatedRow.tsx';
import { Empty } from './Empty.tsx';
import { LastingRow } from './LastingRow.tsx';
import { NewsList } from './NewsList.tsx';
import { OfferBox } from './OfferBox.tsx';
import { type PageProps, settingOf } from './props.ts';
import { Standing } from './Standing.tsx';
import { Tools } from './Tools.tsx';
import { UnreadRow } from './UnreadRow.tsx';
import { useNow } from './use-now.ts';
import { useOffer } from './use-offer.ts';
import { useOffline } from './use-offline.ts';
import { useSaved } from './use-saved.ts';

const ID = 'my-calendar';

/** The whole page of saved items below its heading. */
export default function MyCalendar(props: PageProps) {
	const setting = settingOf(props);
	const { t } = setting;
	const { saved, data, busy, problem, edit, reload } = useSaved(props.language);
	const now = useNow(props.zone);
	const [offer, setOffer] = useOffer();
	const offlineReady = useOffline(data.addresses);
	/** What was just taken away, to be put back. */
	const [undo, setUndo] = useState<{ text: string; before: Saved }>();
	const undoButton = useRef<HTMLButtonElement>(null);
	const shelf = useMemo(() => shelfOf(saved ?? new Map(), data.shardOfRecord), [saved, data]);
	const clashes = useMemo(
		() => clashesIn(shelf.dated.filter((item) => !isSavedPast(item, now))),
		[shelf, now],
	);

	useFirstLook(shelf, edit);
	// The button that was pressed is gone: what undoes it takes its place.
	useEffect(() => undoButton.current?.focus(), [undo]);

	if (!saved) return <p className="reading muted">{t.myReading}</p>;

	function remove(keys: readonly string[], text: string) {
		const before = new Map(saved);
		const kept = edit((now) => {
			for (const key of keys) now.delete(key);
		});
		if (kept) setUndo({ text, before });
	}
	function putBack() {
		if (!undo) return;
		edit((now) => {
			for (const [key, seen] of undo.before) if (!now.has(key)) now.set(key, seen);
		});
		setUndo(undefined);
	}
	const news = busy ? [] : newsOf(shelf, now);
	const soon = shelf.dated.filter((item) => !isSavedPast(item, now));
	const past = shelf.dated.filter((item) => isSavedPast(item, now)).reverse();
	const rows = { setting, now, remove };
	const waiting = busy && data.asOf === undefined;

	return (
		<div className="my-calendar">
			{problem && (
				<p className="warning" role="alert">
					{{ blocked: t.myBlocked, full: t.myFull, many: t.myMany(MOST_SAVED) }[problem]}
				</p>
			)}
			{offer && <OfferBox {...{ setting, offer, saved, edit }} close={() => setOffer(undefined)} />}
			<p className="undo no-print" hidden={!undo}>
				{undo && (
					<>
						<span id={`${ID}-undo`}>{undo.text}</span>{' '}
						<button
							ref={undoButton}
							type="button"
							className="button"
							aria-describedby={`${ID}-undo`}
							onClick={putBack}
						>
							{t.myUndo}
						</button>
					</>
				)}
			</p>
			{saved.size === 0 && !undo && <Empty setting={setting} />}
			{news.length > 0 && <NewsList {...{ setting, news, shelf, edit }} />}
			{waiting && saved.size > 0 ? (
				<p className="reading muted">{t.myReading}</p>
			) : (
				<>
					<Standing {...{ setting, data, reload }} unread={shelf.unread.length > 0} />
					{shelf.unread.length > 0 && (
						<ul className="dated">
							{shelf.unread.map((item) => (
								<UnreadRow key={item.key} item={item} {...rows} />
							))}
						</ul>
					)}
				</>
			)}
			{soon.length > 0 && (
				<section>
					<h2>
						{t.mySoon} <span className="num muted">({soon.length})</span>
					</h2>
					<ul className="dated">
						{soon.map((item) => (
							<DatedRow key={item.key} item={item} clashes={clashes.get(item.key) ?? []} {...rows} />
						))}
					</ul>
				</section>
			)}
			{shelf.lasting.length > 0 && (
				<section>
					<h2>
						{t.myLasting} <span className="num muted">({shelf.lasting.length})</span>
					</h2>
					<ul className="rows columns">
						{shelf.lasting.map((item) => (
							<LastingRow key={item.key} item={item} {...rows} />
						))}
					</ul>
				</section>
			)}
			{past.length > 0 && (
				<details className="no-print">
					<summary>
						{t.myPast} <span className="num muted">({past.length})</span>
					</summary>
					<ul className="dated">
						{past.map((item) => (
							<DatedRow key={item.key} item={item} clashes={[]} {...rows} />
						))}
					</ul>
				</details>
			)}
			<Tools
				{...{ setting, now, offlineReady, offer: setOffer }}
				items={soon}
				keys={[...saved.keys()]}
				link={`${props.address}${fragmentOf([...saved.keys()])}`}
				clear={() => remove([...saved.keys()], t.toolCleared(saved.size))}
			/>
		</div>
	);
}

/** What was saved without a look at it (a link, an old list) counts as seen when it is first shown. */
function useFirstLook(shelf: Shelf, edit: (change: (saved: Saved) => void) => boolean): void {
	useEffect(() => {
		const fresh = shelf.dated.filter(({ seen }) => seen.start === undefined || seen.place === undefined);
		const unnamed = shelf.lasting.filter(({ seen }) => seen.title === undefined);
		if (fresh.length + unnamed.length === 0) return;
		edit((saved) => {
			for (const item of fresh) {
				const key = item.savedAs ?? item.key;
				const { place, ...look } = lookOf(item);
				saved.set(key, item.seen.start === undefined ? { ...look, place } : { ...item.seen, place });
			}
			for (const { key, savedAs, programme } of unnamed)
				saved.set(savedAs ?? key, { title: programme.title.text });
		});
	}, [shelf]);
}
