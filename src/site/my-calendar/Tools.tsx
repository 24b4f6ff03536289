import { useState } from 'react';
import { saveAsFile } from '../saving/download.ts';
import { fileText, LARGEST_FILE, offerFromFile } from '../saving/file.ts';
import type { LinkOffer } from '../saving/link.ts';
import { onDemand } from '../saving/load-on-demand.ts';
import { type DatedItem, entriesOf } from '../saving/shelf.ts';
import type { Setting } from './props.ts';
import { Share } from './Share.tsx';

interface Props {
	setting: Setting;
	now: string;
	/** The page will open without a network. */
	offlineReady: boolean;
	/** What is coming up, for the calendar file. */
	items: readonly DatedItem[];
	keys: readonly string[];
	link: string;
	offer: (offer: LinkOffer) => void;
	clear: () => void;
}

/** What one can do with the list: into a calendar, on paper, to another device, away. */
export function Tools({ setting, now, offlineReady, items, keys, link, offer, clear }: Props) {
	const { t, zone, language, domain, address } = setting;
	const [message, setMessage] = useState('');

	async function saveCalendar() {
		setMessage('');
		try {
			const { calendarText } = await onDemand();
			const options = { name: t.myCalendar, url: address, zone, language, domain, now };
			saveAsFile('lich-cua-toi.ics', calendarText(items.flatMap(entriesOf), options), 'text/calendar');
		} catch {
			setMessage(t.toolIcsFailed);
		}
	}
	async function openFile(file: File | undefined) {
		if (!file) return;
		const found = file.size > LARGEST_FILE ? undefined : offerFromFile(await file.text(), domain);
		setMessage(found ? '' : t.toolFileBad);
		if (found) offer(found);
	}
	const some = keys.length > 0;
	return (
		<section className="tools no-print">
			<h2>{some ? t.myTools : t.toolElsewhere}</h2>
			<p role="alert">{message}</p>
			{some && (
				<div>
					<h3>{t.toolIcs}</h3>
					<p className="small">{items.length > 0 ? t.toolIcsHow : t.toolIcsNone}</p>
					<p className="row">
						{items.length > 0 && (
							<button type="button" className="button main" onClick={saveCalendar}>
								{t.toolIcsSave}
							</button>
						)}
						<button type="button" className="button" onClick={() => print()}>
							{t.toolPrint}
						</button>
					</p>
				</div>
			)}
			{some && <Share setting={setting} link={link} />}
			<div>
				{some && <h3>{t.toolFile}</h3>}
				<p className="small">{some ? t.toolFileHow : t.toolElsewhereHow}</p>
				<p className="row">
					{some && (
						<button
							type="button"
							className="button"
							onClick={() => saveAsFile('lich-cua-toi.json', fileText(keys), 'application/json')}
						>
							{t.toolFileSave}
						</button>
					)}
					<label className="button file">
						{t.toolFileOpen}
						<input
							type="file"
							accept=".json,.ics,application/json,text/calendar"
							onChange={({ target }) => {
								openFile(target.files?.[0]);
								target.value = '';
							}}
						/>
					</label>
				</p>
			</div>
			{offlineReady && <p className="small muted">{t.myOfflineReady}</p>}
			{some && (
				<p>
					<button type="button" className="button clear" onClick={clear}>
						{t.toolClear}
					</button>
				</p>
			)}
		</section>
	);
}
