/** By code unit, so that no order depends on the machine's language; 0 for equal texts. For build and browser alike. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
