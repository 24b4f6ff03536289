/** Wards by their names of today and by those they had before they were joined. Pure. */
import type { Language } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { wardWithin, wardWords } from '../../i18n/wording.ts';
import type { Ward } from '../../schemas/index.ts';
import { fold } from '../text/fold.ts';
import type { WishEntry } from './vocabulary.ts';

/** What stands before the name of a unit. */
const KIND = /^(?:phường|xã|thị trấn|thị xã)\s+/iu;

/**
 * A former name is met with its kind ("xã …"), and without it where it has two syllables or more and can mean only one
 * ward, none of today among them.
 */
export function wardEntries(wards: readonly Ward[], language: Language): WishEntry[] {
	const t = messagesIn(language);
	const today = wards.flatMap(({ name, aliases }) => [name.vi, ...aliases].map((each) => fold(each)));
	const former = wards.flatMap((ward) =>
		[...ward.formerNames, ...ward.olderNames].map((full) => ({ ward, full, bare: full.replace(KIND, '') })),
	);
	const meant = (bare: string) =>
		new Set(former.flatMap((one) => (fold(one.bare) === fold(bare) ? one.ward.id : [])));
	const isClear = (bare: string) =>
		bare.includes(' ') && meant(bare).size === 1 && !today.some((name) => name.startsWith(fold(bare)));
	return [
		...wards.map(
			(ward): WishEntry => [
				'ward',
				ward.id,
				wardWords(ward, language),
				...new Set([ward.name.vi, ...ward.aliases, ward.name.en ?? ward.name.vi]),
			],
		),
		...former
			.filter(({ ward, bare }) => bare !== ward.name.vi)
			.map(
				({ ward, full, bare }): WishEntry => [
					'former-ward',
					ward.id,
					t.wishFormerWard(full, wardWithin(ward, language)),
					full,
					...(isClear(bare) ? [bare] : []),
				],
			),
	];
}
