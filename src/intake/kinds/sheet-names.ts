/** Sheets of the template that are there to be looked at; what stands in them is never a record. */
import { foldedName } from '../values/names.ts';

export const EXAMPLES_SHEET = 'Ví dụ';
export const NAMES_SHEET = 'Danh mục';

const ASIDE = new Set([EXAMPLES_SHEET, NAMES_SHEET].map(foldedName));
export const isAside = (sheet: string): boolean => ASIDE.has(foldedName(sheet));
