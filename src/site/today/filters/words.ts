/** What the filters of these pages say. Only the areas named here travel with their script. */
import type { Language } from '../../../i18n/languages.ts';
import { rangeFilters } from '../../../i18n/messages/range-filters.ts';

export type RangeFilterWords = (typeof rangeFilters)[Language];
export const rangeFilterWordsIn = (language: Language): RangeFilterWords => rangeFilters[language];
