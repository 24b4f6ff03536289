import { shown } from '../../reader/text/words.ts';
import type { Site, Ward } from '../../schemas/index.ts';
import { nodesAt } from '../kit/nodes.ts';
import { located, type Rule, type RuleInput, warning } from '../kit/rule.ts';
import { comparable, finder, type OldName } from './name-finder.ts';

/** Addresses that still use a unit that was dissolved or renamed. */
export const oldName: Rule = (input) => {
	const namesIn = finder([...forbidden(input.records.site), ...former(input.records.wards)]);
	const present = new Set(input.records.wards.map((ward) => comparable(fullName(ward))));
	return addresses(input).flatMap(({ entry, path, text, ward }) =>
		namesIn(text).flatMap(({ plain, wards, words }) => {
			// A new unit may bear an old one's name: only a record known to lie in the old one is surely wrong.
			const ambiguous = wards.length > 0 && present.has(plain);
			if (ambiguous && !(ward !== undefined && wards.includes(ward))) return [];
			return warning('old-name', entry, path, words);
		}),
	);
};

function addresses(input: RuleInput) {
	const places = located(input, 'places').map((entry) => ({
		entry,
		pattern: ['address', 'vi'],
		ward: entry.record.ward,
	}));
	const events = located(input, 'events').map((entry) => ({
		entry,
		pattern: ['location', 'address', 'vi'],
		ward: entry.record.location?.ward,
	}));
	return [...places, ...events].flatMap(({ entry, pattern, ward }) =>
		nodesAt(entry.record, pattern).map(({ path, value }) => ({ entry, path, text: String(value), ward })),
	);
}

function forbidden(site: Site | undefined): OldName[] {
	return (site?.forbiddenNames ?? []).map(({ name, use, why, except }) => ({
		plain: comparable(name),
		except: except.map(comparable),
		wards: [],
		words: {
			vi: `${shown(name)} không còn dùng trong địa chỉ`,
			en: `${shown(name)} is no longer used in addresses`,
			cureVi: `Viết: ${use}.${why ? ` ${why}` : ''}`,
			cureEn: `Write: ${use}.`,
		},
	}));
}

/** Old units by name; one that bears the name of the very ward it went into is still right. */
function former(wards: readonly Ward[]): OldName[] {
	const into = Map.groupBy(
		wards.flatMap((ward) => {
			const title = fullName(ward);
			const plainTitle = comparable(title);
			return ward.formerNames.map((name) => ({ name, ward, title, plainTitle }));
		}),
		({ name }) => comparable(name),
	);
	return [...into].flatMap(([plain, same]) => {
		const name = same[0]?.name ?? '';
		if (same.some(({ plainTitle }) => plainTitle === plain)) return [];
		const titles = same.map(({ title }) => title);
		const [vi, en] = [titles.join(' hoặc '), titles.join(' or ')];
		return {
			plain,
			except: [],
			wards: same.map(({ ward }) => ward.id),
			words: {
				vi: `${shown(name)} là tên cũ`,
				en: `${shown(name)} is a former name`,
				cureVi: `Nay là ${vi}: ghi ở mục ward, bỏ khỏi địa chỉ.`,
				cureEn: `It is ${en} now: name it under ward and leave it out of the address.`,
			},
		};
	});
}

const fullName = ({ kind, name }: Ward) =>
	`${{ phuong: 'phường', xa: 'xã', 'dac-khu': 'đặc khu' }[kind]} ${name.vi}`;
