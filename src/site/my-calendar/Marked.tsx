import type { ShardText } from '../saving/shard.ts';

/** A text of the catalogue, marked where it is not in the page's language. */
export const Marked = ({ text, lang }: ShardText) => (lang ? <span lang={lang}>{text}</span> : text);
