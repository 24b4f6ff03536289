/** Part `intake`: a table of 10,000 rows read and planned, against read-excel-file that only reads it, in one run. */
import { writeXlsx } from 'hucre';
import readExcelFile from 'read-excel-file/node';
import { readTables } from '../../src/intake/kinds/index.ts';
import { planOf } from '../../src/intake/plan/plan.ts';
import { intakeSetting } from '../../src/intake/plan/setting.ts';
import { readContent } from '../../src/reader/index.ts';
import { readWorkbook } from '../../src/reader/sheets/index.ts';
import { readOptions } from '../lib/command-line.ts';
import { SITE_NOW } from './clock.ts';

readOptions('npm run bench -- intake', {});
const ROWS = 10_000;
/** The machine does other things beside it: the median of so many turns, each reader once a turn. */
const TURNS = 9;

// The yaml package asks process.env about every token; a plain copy answers many times faster.
process.env = { ...process.env };
const read = readContent('tests/fixtures/tiny-city/content');
const setting = intakeSetting(read, 'thu-vien-mau', SITE_NOW.slice(0, 10));
if (!setting) throw new Error('The tiny city has lost its library.');

const rows = Array.from({ length: ROWS }, (_, at) => [
	`Kể chuyện sách ${at}`,
	`Nghe kể chuyện số ${at} và cùng vẽ.`,
	new Date(Date.UTC(2027, at % 12, 1 + (at % 28))),
	`${7 + (at % 5)}h30`,
	`${13 + (at % 5)}h`,
	at % 3 ? 'Miễn phí' : '50.000đ',
]);
const header = ['Tên hoạt động', 'Tóm tắt', 'Ngày bắt đầu', 'Giờ bắt đầu', 'Giờ kết thúc', 'Giá vé'];
const bytes = await writeXlsx({ sheets: [{ name: 'Lịch', rows: [header, ...rows] }] });

const taken: Record<'theirs' | 'reading' | 'planning', number[]> = { theirs: [], reading: [], planning: [] };
let peak = 0;
for (let turn = 0; turn < TURNS; turn++) {
	const begun = performance.now();
	const book = await readWorkbook(bytes);
	const whole = performance.now();
	const { records } = planOf(readTables(book, setting).drafts, read, setting);
	if (records.length !== ROWS) throw new Error(`${records.length} of ${ROWS} rows were planned.`);
	const after = performance.now();
	// Only the first turn tells: what is thrown away in later ones is kept while there is room.
	peak ||= process.resourceUsage().maxRSS / 1024;
	await readExcelFile(Buffer.from(bytes));
	taken.reading.push(whole - begun);
	taken.planning.push(after - whole);
	taken.theirs.push(performance.now() - after);
}
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const [theirs, reading, planning] = [taken.theirs, taken.reading, taken.planning].map(median);
const ours = (reading ?? 0) + (planning ?? 0);
console.log(
	`${ROWS} rows read in ${reading?.toFixed(0)} ms and planned in ${planning?.toFixed(0)} ms (≤ 2000 together)`,
);
console.log(
	`read-excel-file reads them in ${theirs?.toFixed(0)} ms: ${(ours / (theirs ?? 1)).toFixed(1)} times (≤ 1.3)`,
);
console.log(
	`most memory of a first reading and planning, the making of the table included: ${peak.toFixed(0)} MiB (≤ 400)`,
);
