/** The type of a file by its ending, and which types are worth compressing. */
import { addressKinds, matches } from './headers.ts';

/** MIME types by file ending; text types carry their charset. */
export const mimeTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	pagefind: 'application/wasm',
	pf_meta: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_filter: 'application/octet-stream',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Endings worth compressing on the way. */
export const compressible = new Set([
	'html',
	'css',
	'js',
	'mjs',
	'json',
	'webmanifest',
	'ics',
	'csv',
	'xml',
	'txt',
	'svg',
]);

/** In small letters, without the dot; empty when there is none. */
export const extensionOf = (path: string): string => /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** What the header `Content-Type` says of a file. */
export const mimeTypeOf = (path: string): string =>
	addressKinds.findLast((kind) => kind.type && matches(kind, path))?.type ??
	mimeTypes[extensionOf(path)] ??
	'application/octet-stream';
