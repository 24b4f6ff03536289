/** What the filters are called. Only this area of the messages travels with the island. */

import type { Facet, RelativeDate } from '../../filters/vocabulary.ts';
import type { Language } from '../../i18n/languages.ts';
import { filters } from '../../i18n/messages/filters.ts';
import type { Said } from '../../i18n/messages/shape.ts';

export type FilterWords = Said<typeof filters.vi>;
export const filterWordsIn = (language: Language): FilterWords => filters[language];

export const facetWords = (t: FilterWords): Readonly<Record<Facet, string>> => ({
	'doi-tuong': t.facetAudience,
	tuoi: t.facetAge,
	cap: t.facetLevel,
	lop: t.facetGrade,
	mon: t.facetSubject,
	phi: t.facetPrice,
	buoi: t.facetDayPart,
	'loai-noi': t.facetPlaceKind,
	loai: t.facetKind,
	'chu-de': t.facetTopic,
	'phuong-xa': t.facetWard,
	'dia-diem': t.facetPlace,
	'hinh-thuc': t.facetForm,
	'ngon-ngu': t.facetLanguage,
	'tiep-can': t.facetAccess,
	'so-huu': t.facetOwnership,
	'ngay-ky-niem': t.facetDay,
});

export const whenWords = (t: FilterWords): Readonly<Record<RelativeDate, string>> => ({
	'hom-nay': t.whenToday,
	'ngay-mai': t.whenTomorrow,
	'cuoi-tuan': t.whenWeekend,
	'tuan-nay': t.whenWeek,
	'thang-nay': t.whenMonth,
});
