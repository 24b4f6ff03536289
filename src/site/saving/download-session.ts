/** One session of the catalogue as a calendar file, without saving it. */
import { localNow } from '../../domain/time/local-now.ts';
import { download as downloadFile } from '../../downloads/download.ts';
import { readShards } from './data.ts';
import { saveAsFile } from './download.ts';
import { calendarText, type ExportOptions } from './export.ts';
import { entriesOf, shelfOf } from './shelf.ts';

/** Rejects when what is known of the session cannot be fetched. */
export async function downloadSession(id: string, options: Omit<ExportOptions, 'now'>): Promise<void> {
	const wanted = new Map([[id, {}]]);
	const data = await readShards(wanted, options.language, downloadFile);
	const [item] = shelfOf(wanted, data.shardOfRecord).dated;
	if (!item) throw new Error(`${id} could not be read`);
	const now = localNow(new Date(), options.zone);
	saveAsFile(`${id}.ics`, calendarText(entriesOf(item), { ...options, now }), 'text/calendar');
}
