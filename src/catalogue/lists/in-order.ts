import { byText } from '../../domain/text/by-text.ts';

/** Entries of a taxonomy as editors ordered them; what has no place of its own stands behind, by id. */
export const inOrder = <T extends { readonly id: string; readonly order: number }>(
	entries: readonly T[],
): T[] => [...entries].sort((a, b) => a.order - b.order || byText(a.id, b.id));
