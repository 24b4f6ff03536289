/**
 * `npm run postpone -- --ward SLUG --from DATE --to DATE --why TEXT`: storm and flood, one entry for a whole area. Also
 * `--place ID`, or `--everywhere`; `--cancel` for good; `--call-off ID` when it is over sooner.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { daySaid } from '../src/desk/day-said.ts';
import { calledOff, postponementFile, putOffLines } from '../src/desk/postpone.ts';
import { editedText } from '../src/intake/plan/record-text.ts';
import { quoted } from '../src/settings/quoted.ts';
import { readOptions, refuse } from './lib/command-line.ts';
import { idsNamed } from './lib/named.ts';
import { type SoundContent, soundContent } from './lib/sound-content.ts';
import { writeJudged } from './lib/write-judged.ts';

const USAGE =
	'npm run postpone -- --ward SLUG | --place ID | --everywhere --from DATE --to DATE --why TEXT [--why-en TEXT --cancel --on DATE --url URL], or --call-off ID';
/** Lines that somebody reads. */
const MOST_SHOWN = 12;
const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const flag = { type: 'boolean', default: false } as const;
const values = readOptions(USAGE, {
	ward: many,
	place: many,
	everywhere: flag,
	from: text,
	to: text,
	why: text,
	'why-en': text,
	cancel: flag,
	on: text,
	url: text,
	'call-off': text,
});
const content = soundContent();
if (values['call-off'] !== undefined) callOff(content, values['call-off']);
else putOff(content);

function putOff(content: SoundContent): void {
	const { ward: wards, place: places, everywhere, why, from } = values;
	const named = wards.length + places.length;
	if (!from || !why) refuse(`Give --from and --why. Usage: ${USAGE}`);
	if (everywhere === named > 0) refuse(`Give --ward or --place, or --everywhere alone. Usage: ${USAGE}`);
	const first = day('from', from);
	const file = postponementFile(
		{
			from: first,
			to: values.to === undefined ? first : day('to', values.to),
			wards: idsNamed('ward', wards, content.records.wards),
			places: idsNamed('place', places, content.records.places),
			status: values.cancel ? 'cancelled' : 'postponed',
			why: { vi: why, ...(values['why-en'] === undefined ? {} : { en: values['why-en'] }) },
			on: values.on === undefined ? content.today : day('on', values.on),
			...(values.url === undefined ? {} : { url: values.url }),
		},
		content.read,
	);
	const records = writeJudged(content, new Map([[file.path, file.text]]));
	const lines = putOffLines(records, file.id, content.now);
	console.log(`Đã ghi ${file.path}: ${lines.length} buổi ${values.cancel ? 'bị hủy' : 'tạm hoãn'}.`);
	for (const line of lines.slice(0, MOST_SHOWN)) console.log(`    ${line}`);
	if (lines.length > MOST_SHOWN) console.log(`    … và ${lines.length - MOST_SHOWN} buổi nữa`);
	console.log(
		`Trang, lịch và tìm kiếm đổi theo sau lần đăng tới. Hết sớm: npm run postpone -- --call-off ${file.id}`,
	);
}

function callOff({ directory, read, records, today, now }: SoundContent, id: string): void {
	const entry = records.postponements.find((one) => one.id === id);
	if (!entry) refuse(`--call-off ${quoted(id)}: no such postponement in ${directory}/postponements.`);
	const end = calledOff(entry, today);
	const name = `postponements/${id}.yaml`;
	const file = read.files.find((one) => one.path === name);
	if (end === 'over' || !file) refuse(`${name} ended on ${entry.to}: nothing to call off.`);
	if (end === 'gone') {
		rmSync(path.join(directory, name));
		console.log(`Đã bỏ ${name}: mọi buổi trở lại như lịch.`);
		return;
	}
	const after = writeJudged(
		{ directory, read, records, today, now },
		new Map([[name, editedText(file.text, [{ path: ['to'], value: end.to }])]]),
	);
	const left = putOffLines(after, id, now).length;
	console.log(`Đã sửa ${name}: hết ngày ${end.to}, còn ${left} buổi tạm hoãn trong các ngày đã qua.`);
}

function day(option: string, said: string): string {
	return (
		daySaid(said, content.today) ??
		refuse(`--${option} ${quoted(said)} is no day of the calendar: write 28/10/2026 or 2026-10-28.`)
	);
}
