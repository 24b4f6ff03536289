/** The sheet on which an institution answers a school: one lasting offer, with what is known filled in. It comes back through the importer. */
import type { Records } from '../../schemas/index.ts';
import { knownRecords } from '../plan/known-record.ts';
import { intakeSetting } from '../plan/setting.ts';
import { givenTables } from '../template/tables.ts';
import { filledFile } from '../template/template.ts';
import { cellNames } from './names.ts';
import { programmeCells } from './record-words.ts';
import { soundRow } from './sound-cells.ts';

/** An .xlsx; undefined for an offer that no house of the catalogue holds. `today`: local date of the site. */
export async function answerSheet(
	records: Records,
	id: string,
	today: string,
): Promise<Uint8Array | undefined> {
	const programme = records.programmes.find((one) => one.id === id);
	const [house] = programme ? [...programme.hosts, ...programme.places] : [];
	const setting = house === undefined ? undefined : intakeSetting({ records }, house, today);
	const known = knownRecords('programmes', { records }, today).find((one) => one.id === id);
	if (!programme || !setting || !known) return undefined;
	const table = givenTables['hoat-dong-thuong-xuyen'];
	const row = soundRow(table, programmeCells(programme, cellNames(records)), known, setting);
	return filledFile([{ table, rows: [row] }], records);
}
