import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text as a server sends it. */
export const compressed = (text: string): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
