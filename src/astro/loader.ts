/**
 * Astro loaders over the one reader of content. The files are read once for all collections;
 * while somebody edits (`npm run dev`), a saved file is read again and the stores are filled anew.
 */

import { defineCollection } from 'astro:content';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RenderedBody } from '../markdown/body.ts';
import { bodyHtml } from '../markdown/html.ts';
import { type ReadResult, readContent } from '../reader/index.ts';
import { type CollectionName, collectionNames } from '../schemas/index.ts';

export function contentCollections(directory: string) {
	let reading: Promise<ReadResult> | undefined;
	const read = () => (reading ??= Promise.resolve(readContent(directory)));
	const forget = () => {
		reading = undefined;
	};
	const loader = (name: CollectionName | 'site'): Loader => ({
		name: `content-${name}`,
		load: async (context) => {
			fill(context, name, await read());
			const root = path.resolve(directory);
			context.watcher?.add(root);
			for (const change of ['add', 'change', 'unlink'] as const) {
				context.watcher?.on(change, (file) => {
					if (!path.resolve(file).startsWith(root + path.sep)) return;
					forget();
					read()
						.then((result) => fill(context, name, result))
						.catch((error: unknown) => context.logger.error(String(error)));
				});
			}
		},
	});
	const names = [...collectionNames, 'site' as const];
	return Object.fromEntries(names.map((name) => [name, defineCollection({ loader: loader(name) })]));
}

function fill(context: LoaderContext, name: CollectionName | 'site', { records, issues }: ReadResult): void {
	const errors = issues.filter((issue) => issue.severity === 'error');
	for (const issue of errors.slice(0, name === 'site' ? 50 : 0)) {
		context.logger.error(`${issue.file}:${issue.line}:${issue.column} ${issue.message.vi}`);
	}
	context.store.clear();
	if (name === 'site') {
		context.store.set({ id: 'site', data: { ...records.site } });
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
