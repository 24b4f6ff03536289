/** A small graph: ids, starts, a place, a ward. */

export const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

export const on = (start: string) => ({ kind: 'single', start, end: `${start.slice(0, 11)}10:00` }) as const;
