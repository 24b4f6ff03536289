/** `npm run verify -- --place ID --by WHO --on DATE`: marks a place's records as confirmed; `--only ID` some of them. */
import { confirmedTexts } from '../src/desk/confirm.ts';
import { daySaid } from '../src/desk/day-said.ts';
import { quoted } from '../src/settings/quoted.ts';
import { readOptions, refuse } from './lib/command-line.ts';
import { idsNamed } from './lib/named.ts';
import { soundContent } from './lib/sound-content.ts';
import { writeJudged } from './lib/write-judged.ts';

const USAGE = 'npm run verify -- --place ID --by WHO --on DATE [--only ID …]';
const text = { type: 'string' } as const;
const { place, by, on, only } = readOptions(USAGE, {
	place: text,
	by: text,
	on: text,
	only: { ...text, multiple: true, default: [] as string[] },
});
if (!place || !by || !on) refuse(`Give --place, --by and --on. Usage: ${USAGE}`);
const content = soundContent();
const day = daySaid(on, content.today);
if (!day) refuse(`--on ${quoted(on)} is no day of the calendar: write 28/10/2026 or 2026-10-28.`);
if (day > content.today) refuse(`--on ${day} is still to come (today is ${content.today}).`);
const [id = ''] = idsNamed('place', [place], content.records.places);
const { texts, marked, already, strange } = confirmedTexts(content.records, content.read, {
	place: id,
	by,
	on: day,
	today: content.today,
	only,
});
if (strange.length > 0) refuse(`${strange.map(quoted).join(', ')}: no record of ${id}.`);
if (texts.size > 0) writeJudged(content, texts);
for (const path of marked) console.log(`    ${path}`);
console.log(`Đã ghi xác nhận ngày ${day} cho ${marked.length} mục của ${id}.`);
if (already.length > 0)
	console.log(`${already.length} mục đã được xác nhận từ ngày ấy hoặc sau đó: giữ nguyên.`);
