/** Pictures beside records: that they are what their names say. */
import { join } from 'node:path';
import { type PictureKind, pictureKind } from '../text/layout.ts';
import { MOST_PICTURE_BYTES } from '../text/limits.ts';
import { type Oddity, readRegular } from './directory.ts';

const begins = (bytes: Buffer, text: string, at = 0) =>
	bytes.subarray(at, at + text.length).toString('latin1') === text;

/** How each kind of picture begins. */
const KINDS: Readonly<Record<PictureKind, (bytes: Buffer) => boolean>> = {
	png: (bytes) => begins(bytes, '\u0089PNG\r\n\u001a\n'),
	jpg: (bytes) => begins(bytes, '\u00ff\u00d8\u00ff'),
	gif: (bytes) => begins(bytes, 'GIF87a') || begins(bytes, 'GIF89a'),
	webp: (bytes) => begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8),
	avif: (bytes) => begins(bytes, 'ftypavi', 4) || begins(bytes, 'ftypmif1', 4),
	svg: (bytes) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<svg[\s>]/.test(bytes.toString('latin1')),
};
const LONGEST_BEGINNING = 1024;

/** Whether the bytes are what the name says. */
function isOfItsKind(path: string, bytes: Buffer): boolean {
	const kind = pictureKind(path);
	return kind !== undefined && KINDS[kind](bytes);
}

/** What is wrong with a picture of the content directory; undefined when it is as it should be. */
export function pictureOddity(dir: string, path: string): Oddity | 'other-kind' | undefined {
	const read = readRegular(join(dir, path), MOST_PICTURE_BYTES, LONGEST_BEGINNING);
	if ('oddity' in read) return read.oddity;
	return isOfItsKind(path, read.bytes) ? undefined : 'other-kind';
}

/** The bytes of a picture that the check has passed. Throws, where it has become another file since. */
export function readPicture(dir: string, path: string): Buffer {
	const read = readRegular(join(dir, path), MOST_PICTURE_BYTES);
	if ('oddity' in read || !isOfItsKind(path, read.bytes))
		throw new Error(`${path}: not the picture that the check has passed; run npm run check again`);
	return read.bytes;
}
