/**
 * Astro loaders over the one reader of content. The files are read once for all collections;
 * while somebody edits (`npm run dev`), a saved file is read again and the stores are filled anew.
 */

import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RenderedBody } from '../markdown/body.ts';
import { bodyHtml } from '../markdown/html.ts';
import { type ReadResult, readContentInThreads } from '../reader/index.ts';
import { type CollectionName, collectionNames } from '../schemas/index.ts';
import { oneReading } from './one-reading.ts';

export function contentCollections(directory: string) {
	const follow = oneReading(directory, () => readContentInThreads(directory));
	const loader = (name: CollectionName | 'site'): Loader => ({
		name: `content-${name}`,
		load: (context) =>
			follow({
				name,
				take: (result) => fill(context, name, result),
				fail: (error) => context.logger.error(String(error)),
				watcher: context.watcher,
			}),
	});
	const names = [...collectionNames, 'site' as const];
	return Object.fromEntries(names.map((name) => [name, defineCollection({ loader: loader(name) })]));
}

/** Tells those who keep what they made of the content that it was read again. */
let readings = 0;

function fill(context: LoaderContext, name: CollectionName | 'site', { records, issues }: ReadResult): void {
	const errors = issues.filter((issue) => issue.severity === 'error');
	for (const issue of errors.slice(0, name === 'site' ? 50 : 0)) {
		context.logger.error(`${issue.file}:${issue.line}:${issue.column} ${issue.message.vi}`);
	}
	context.store.clear();
	if (name === 'site') {
		readings += 1;
		context.store.set({ id: 'site', data: { ...records.site }, digest: `reading ${readings}` });
		return;
	}
	for (const record of records[name]) {
		const body = 'body' in record ? record.body : undefined;
		const html = body && render(record.id, body);
		context.store.set({ id: record.id, data: { ...record, ...(html ? { html } : {}) } });
	}
}

/** `owner`: the record's id, by which its headings are named. */
function render(owner: string, body: { vi: string; en?: string | undefined }): RenderedBody {
	const vi = bodyHtml(body.vi, owner);
	return body.en === undefined ? { vi } : { vi, en: bodyHtml(body.en, owner) };
}
