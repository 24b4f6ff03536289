/** Where, for whom and for how much, as far as a notice says so. */

import type { IntakeSetting } from '../kinds/column.ts';
import { readAges } from '../kinds/offer.ts';
import { END, either, START, smooth } from '../values/letters.ts';
import { foldedName, idNamed, type KnownNames } from '../values/names.ts';
import { readPrice } from '../values/prices.ts';
import { isFault } from '../values/reading.ts';
import { cell, type FoundCells } from './found.ts';
import type { NoticeLine } from './lines.ts';

const topicOf = (lines: readonly NoticeLine[], topic: NoticeLine['topic']) =>
	lines.filter((line) => line.topic === topic);
const nameOf = (id: string | undefined, { ids, offered }: KnownNames): string | undefined =>
	id === undefined ? undefined : offered.find((name) => ids.get(foldedName(name)) === id);

const AT = new RegExp(`${START}${either('tại')}\\s+`, 'u');
const LONGEST_PLACE = 160;

export function whereIn(lines: readonly NoticeLine[], { places }: IntakeSetting['names']): FoundCells {
	const [labelled] = topicOf(lines, 'where');
	const within = lines.find(
		({ written, topic }) => topic !== 'booking' && topic !== 'closes' && AT.test(smooth(written)),
	);
	const line = labelled ?? within;
	if (!line) return {};
	const at = labelled ? 0 : (AT.exec(smooth(line.written))?.index ?? 0) + 4;
	const said = (labelled ? labelled.said : line.written.slice(at)).split(/[;!]|\.(?:\s|$)/)[0]?.trim() ?? '';
	const pieces = said.split(/\s*(?:[,(–]|\s-\s)\s*/);
	for (let count = pieces.length; count > 0; count--) {
		const name = nameOf(
			idNamed(
				pieces
					.slice(0, count)
					.join(' ')
					.replace(/[)\s.]+$/, ''),
				places,
			),
			places,
		);
		if (name) return { places: cell(name, line.written) };
	}
	// Words behind "tại" in a sentence run on; only a line of its own is taken whole.
	return labelled && said.length > 2 && said.length <= LONGEST_PLACE
		? { places: cell(said, line.written) }
		: {};
}

const FOR = new RegExp(`${START}${either('dành cho', 'dành riêng cho', 'phục vụ', 'mời')}\\s+`, 'u');
const AGES =
	/(?:từ\s*)?\d{1,2}\s*(?:-|đến)\s*\d{1,2}\s*tuổi|(?:từ|trên)\s*\d{1,2}\s*tuổi(?:\s*trở lên)?|dưới\s*\d{1,2}\s*tuổi/u;

export function whoIn(lines: readonly NoticeLine[], { audiences }: IntakeSetting['names']): FoundCells {
	const labelled = topicOf(lines, 'who');
	const telling =
		labelled.length > 0
			? labelled
			: lines.filter(({ topic, written }) => topic !== 'price' && FOR.test(smooth(written)));
	const found = new Set<string>();
	let from = '';
	for (const { said, written } of telling) {
		const folded = ` ${foldedName(labelled.length > 0 ? said : said.slice(FOR.exec(smooth(said))?.index ?? 0))} `;
		for (const [name, id] of [...audiences.ids].sort(([a], [b]) => b.length - a.length)) {
			if (name.length < 3 || !folded.includes(` ${name} `)) continue;
			const shown = nameOf(id, audiences);
			if (shown) found.add(shown);
			from ||= written;
		}
	}
	const aged = lines.find(({ topic, written }) => topic !== 'price' && AGES.test(smooth(written)));
	const ages = aged && AGES.exec(smooth(aged.written))?.[0];
	return {
		...(found.size > 0 ? { audiences: cell([...found].join('; '), from) } : {}),
		...(aged && ages && isSaid(ages) ? { ages: cell(ages, aged.written) } : {}),
	};
}
const isSaid = (ages: string): boolean => {
	const reading = readAges?.(ages, NO_SETTING);
	return reading !== undefined && !isFault(reading);
};
/** Ages are read against nothing. */
const NONE: KnownNames = { ids: new Map(), offered: [] };
const NO_SETTING: IntakeSetting = {
	today: '2000-01-01',
	place: { id: '', title: '' },
	names: {
		topics: NONE,
		audiences: NONE,
		places: NONE,
		days: NONE,
		levels: NONE,
		subjects: NONE,
		wards: NONE,
	},
};

const MONEY =
	/(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)\s*(?:đ|đồng|vnđ|vnd)?(?!\p{L})|\d+\s*(?:k|nghìn|ngàn)(?!\p{L})/u;
const FREE = new RegExp(`${START}(?:${either('miễn phí', 'vào cửa tự do', 'không thu phí')})${END}`, 'u');

export function priceIn(lines: readonly NoticeLine[]): FoundCells {
	for (const { said, written } of topicOf(lines, 'price')) {
		const words = said.replace(/[.!\s]+$/, '');
		if (!isFault(readPrice(words))) return { price: cell(words, written) };
	}
	const priced = lines.filter(({ topic, written }) => topic !== 'booking' && MONEY.test(smooth(written)));
	const free = lines.filter(({ written }) => FREE.test(smooth(written)));
	const [only, another] = priced;
	const words =
		only &&
		/(?:phí|vé|giá)\s*(?:vé|tham gia)?:?\s+(.{2,120})$/iu.exec(only.said.replace(/[.!\s]+$/, ''))?.[1];
	if (only && words && !another && free.length === 0 && !isFault(readPrice(words)))
		return { price: cell(words, only.written) };
	const [line] = free;
	// Free for some beside a sum for others is for the sender to put in order.
	return priced.length === 0 && line && !/miễn phí\s+(?:cho|với)/u.test(smooth(line.written))
		? { price: cell('Miễn phí', line.written) }
		: {};
}
