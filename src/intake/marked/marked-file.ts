/** The sender's own file with what is wrong written beside its cells. Pure: bytes in, bytes out. */
import { type CellNote, type Commented, withComments } from '../../reader/sheets/comments.ts';
import type { Mistake } from '../table/mistake.ts';

/** Throws UnreadableFile where the file cannot be written again; the mistakes then stand on the page alone. */
export const markedFile = (bytes: Uint8Array, mistakes: readonly Mistake[]): Promise<Commented> =>
	withComments(bytes, mistakes.map(noteOf));

function noteOf({ severity, sheet, row, column, message, cure }: Mistake): CellNote {
	const words = `${message}${cure ? `; ${cure}` : ''}.`;
	const sentence = words.charAt(0).toUpperCase() + words.slice(1);
	return { sheet, row, column, text: `${severity === 'error' ? 'Cần sửa' : 'Lưu ý'}: ${sentence}` };
}
