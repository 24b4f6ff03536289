/** Files with the hash of their content and their compressed forms, read again when they have changed. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Encoding } from './encoding.ts';

export interface ServedFile {
	readonly body: Buffer;
	/** Of the body, for ETags. */
	readonly hash: string;
	readonly encoded: (encoding: Encoding) => Buffer;
}

interface Entry extends ServedFile {
	readonly mtimeMs: number;
	readonly size: number;
}

/** Reads a file of the site; throws what the disk says. */
export type ReadFile = (file: string) => ServedFile;

export function fileCache(): ReadFile {
	const entries = new Map<string, Entry>();
	return (file) => {
		const { mtimeMs, size } = statSync(file);
		const known = entries.get(file);
		if (known && known.mtimeMs === mtimeMs && known.size === size) return known;
		const body = readFileSync(file);
		const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
		const entry = { mtimeMs, size, body, hash, encoded: compressor(body) };
		entries.set(file, entry);
		return entry;
	};
}

function compressor(body: Buffer): (encoding: Encoding) => Buffer {
	const done = new Map<Encoding, Buffer>();
	return (encoding) => {
		const compressed =
			done.get(encoding) ??
			(encoding === 'br'
				? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
				: gzipSync(body, { level: 9 }));
		done.set(encoding, compressed);
		return compressed;
	};
}
