/** A character by its name or number, as "&copy;" or "&#xa9;". */
import { markdownToMdast } from 'satteri';

export const REFERENCE = /&[#a-z][\da-z]{0,31};/gi;

/** What the parser makes of one: itself, where it knows no such name. */
export function decoded(reference: string): string {
	const tree = markdownToMdast(reference);
	const [block] = tree.type === 'root' ? tree.children : [];
	const [node] = block?.type === 'paragraph' ? block.children : [];
	return node?.type === 'text' ? node.value : '';
}
