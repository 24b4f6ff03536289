/** Columns that name houses of the catalogue, and what is there for people with disabilities. */
import { accessFeatures } from '../../i18n/labels.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import { idNamed, piecesOf } from '../values/names.ts';
import type { CellReading } from '../values/reading.ts';
import { at, type Given, mapped, type SheetColumn } from './column.ts';
import { labelNames, several } from './lists.ts';
import { plainWords } from './simple.ts';

type Values = readonly Omit<Given, 'field'>[];

/** Houses of the catalogue by their names; one that is not in it, in words, which `unknown` puts into the record. */
export const placesColumn = (
	unknown: (words: { readonly value: string }) => CellReading<Values>,
): SheetColumn => ({
	field: 'places',
	label: 'Địa điểm',
	also: ['địa điểm tổ chức', 'nơi tổ chức', 'nơi diễn ra', 'tại'],
	read: (content, { names }) => {
		const pieces = piecesOf(content);
		const whole = idNamed(String(content), names.places);
		const ids = whole ? [whole] : pieces.map((piece) => idNamed(piece, names.places));
		const known = ids.filter((id) => id !== undefined);
		return known.length > 0 && known.length === ids.length
			? at([...new Set(known)], 'places')
			: mapped(plainWords(content, 200), (value) => unknown({ value }));
	},
});

export const hostsColumn: SheetColumn = {
	field: 'hosts',
	label: 'Đơn vị tổ chức',
	also: ['đơn vị', 'đơn vị chủ trì', 'chủ trì', 'ban tổ chức', 'đơn vị thực hiện'],
	read: (content: CellContent, { names }) => {
		const whole = idNamed(String(content), names.places);
		const hosts: string[] = whole ? [whole] : [];
		const others: { vi: string }[] = [];
		for (const piece of whole ? [] : String(content).split(/\s*[;\n\r]\s*|\s+-\s+/)) {
			const id = idNamed(piece, names.places);
			const words = plainWords(piece, 160);
			if (id) hosts.push(id);
			else if ('value' in words) others.push({ vi: words.value });
			else return words;
		}
		const value: Values = [
			...(hosts.length > 0 ? [{ path: ['hosts'] as const, value: [...new Set(hosts)] }] : []),
			...(others.length > 0 ? [{ path: ['organisers'] as const, value: others }] : []),
		];
		return { value };
	},
};

export const accessColumn: SheetColumn = {
	field: 'access',
	label: 'Thuận tiện cho người khuyết tật',
	also: ['tiếp cận', 'hỗ trợ người khuyết tật'],
	read: several(labelNames(accessFeatures, { wheelchair: ['xe lăn'] }), 'điều kiện', 'access', 'features'),
};
