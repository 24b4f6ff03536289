/** `npm run export -- --place ID [--out FILE]`: what the catalogue knows of an institution, as a workbook for it to look through. */
import { existsSync, writeFileSync } from 'node:fs';
import { siteNow } from '../src/environment.ts';
import { exportOf } from '../src/intake/export/export.ts';
import { intakeSetting } from '../src/intake/plan/setting.ts';
import { quoted } from '../src/settings/quoted.ts';
import { diskReason } from '../src/ship/disk-error.ts';
import { readOptions, refuse } from './lib/command-line.ts';
import { readableContent } from './lib/sound-content.ts';

const USAGE = 'npm run export -- --place ID [--out FILE]';
const { place, out = `${place}.xlsx` } = readOptions(USAGE, {
	place: { type: 'string' },
	out: { type: 'string' },
});
if (!place) refuse(`Give --place. Usage: ${USAGE}`);
if (!out.endsWith('.xlsx')) refuse(`${quoted(out)}: the file is a workbook, give it the ending .xlsx.`);

const { directory, read, site } = readableContent('Chưa xuất bảng: sửa nội dung trước (npm run check).');
const setting = intakeSetting(read, place, siteNow(site.timezone).slice(0, 10));
if (!setting)
	refuse(`Không có địa điểm nào mang mã ${quoted(place)}: xem tên tệp trong ${directory}/places.`);
// Somebody may have filled it in already.
if (existsSync(out)) refuse(`${quoted(out)} đã có: chuyển đi, hoặc ghi sang tệp khác bằng --out.`);

const { bytes, rows } = await exportOf(read, setting);
try {
	writeFileSync(out, bytes, { flag: 'wx' });
} catch (error) {
	refuse(`Chưa ghi ${quoted(out)}: ${diskReason(error) ?? 'không ghi được'}.`);
}
const counted = [...rows].map(([sheet, count]) => `  ${sheet}: ${count} dòng`);
console.log(
	[
		`Đã ghi ${out}:`,
		...counted,
		`Đơn vị sửa xong thì đọc lại: npm run import -- ${out} --place ${place}`,
	].join('\n'),
);
