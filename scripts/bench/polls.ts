/**
 * What a server hands out when everyone's calendars come back: at once, after a rebuild without changes, after one edit.
 * `npm run bench -- polls [--content DIR]`: builds three times.
 */
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findNginx, startNginx } from '../../tests/support/nginx.ts';
import { type Answer, poll, polledFiles, type Server, tagsOf } from '../../tests/support/polls.ts';
import { serveSite } from '../lib/serve.ts';
import { sitePaths } from '../lib/site-paths.ts';
import { SITE_NOW } from './clock.ts';
import { editOneEvent } from './edit-one-event.ts';
import { pollTable } from './poll-table.ts';
import { watched } from './watched.ts';

export interface Polled {
	readonly server: string;
	/** Calendars (.ics) among the files that are polled; the others are data, tables and news. */
	readonly calendars: number;
	readonly files: number;
	readonly polls: readonly {
		readonly when: string;
		readonly sent: number;
		readonly unchanged: number;
		readonly bytes: number;
	}[];
}

/**
 * Builds `content` three times (the second elsewhere, the third with one event edited), and polls each server. All three
 * are built from copies, so that none of them has a history that the others lack.
 */
export async function measurePolls(name: string, content: string, now: string): Promise<Polled[]> {
	const folder = path.join('.build', 'bench', `polls-${name}`);
	rmSync(folder, { recursive: true, force: true });
	const build = async (site: string, env: Record<string, string>, edit = false) => {
		const copy = path.join(folder, `${site}-content`);
		cpSync(content, copy, { recursive: true });
		if (edit) editOneEvent(copy, now);
		const out = path.join(folder, site);
		await watched(['scripts/build.ts', '--out', out], { CONTENT_DIR: copy, SITE_NOW: now, ...env });
		return path.resolve(out);
	};
	const first = await build('first', {});
	const rebuilt = await build('rebuilt', { TZ: 'America/New_York' });
	const edited = await build('edited', {}, true);
	const results: Polled[] = [];
	for (const server of servers(sitePaths(path.join(folder, 'first')).nginx))
		results.push(await measure(server, first, rebuilt, edited));
	return results;
}

interface Kind {
	readonly name: string;
	readonly start: (live: string) => Promise<{ server: Server; stop: () => Promise<void> | void }>;
}

function servers(snippet: string): Kind[] {
	const nginx = findNginx();
	const own: Kind = {
		name: 'npm start',
		start: async (live) => {
			const { port, stop } = await serveSite(live, 0);
			return { server: { port }, stop };
		},
	};
	if (!nginx) return [own];
	const debians: Kind = {
		name: 'nginx',
		start: async (live) => {
			const { socketPath, stop } = await startNginx(nginx, snippet, live);
			return { server: { socketPath }, stop };
		},
	};
	return [debians, own];
}

async function measure(
	{ name, start }: Kind,
	first: string,
	rebuilt: string,
	edited: string,
): Promise<Polled> {
	const folder = mkdtempSync(path.join(tmpdir(), 'polls-'));
	const live = path.join(folder, 'live');
	const publish = (site: string) => {
		symlinkSync(site, `${live}.new`);
		renameSync(`${live}.new`, live);
	};
	publish(first);
	const { server, stop } = await start(live);
	try {
		const addresses = polledFiles(first);
		const ask = async (when: string, site: string, tags?: ReadonlyMap<string, string>) => {
			publish(site);
			const answers = await poll(server, addresses, tags, { 'Accept-Encoding': 'gzip' });
			return { answers, row: { when, ...counted([...answers.values()]) } };
		};
		const begin = await ask('first', first);
		const tags = tagsOf(begin.answers);
		const again = await ask('again', first, tags);
		const after = await ask('after a rebuild', rebuilt, tags);
		const changed = await ask('after one edit', edited, tags);
		return {
			server: name,
			calendars: addresses.filter((address) => address.endsWith('.ics')).length,
			files: addresses.length,
			polls: [begin.row, again.row, after.row, changed.row],
		};
	} finally {
		await stop();
		rmSync(folder, { recursive: true });
	}
}

const counted = (answers: readonly Answer[]) => ({
	sent: answers.filter(({ status }) => status === 200).length,
	unchanged: answers.filter(({ status }) => status === 304).length,
	bytes: answers.reduce((sum, { body }) => sum + body.length, 0),
});

if (import.meta.main) {
	const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
	console.log(pollTable(await measurePolls('alone', values.content, SITE_NOW)));
}
