/** A message is a plain text or a function of its parts. */
type Message<T> = T extends (...parts: infer A) => string ? (...parts: A) => string : string;
/** What every language says of an area: the same keys as the Vietnamese one. */
export type Said<T> = { readonly [K in keyof T]: Message<T[K]> };
