/** `npm run build`: check, then the site, made beside the last good one and published when it is whole. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildCatalogue } from '../src/catalogue/graph/graph.ts';
import { contentDirectory, siteNow, siteUrl } from '../src/environment.ts';
import { type Issue, readHistory, readRecords } from '../src/reader/index.ts';
import { countAll } from '../src/reader/text/few.ts';
import { countLine, report } from '../src/rules/kit/report.ts';
import { siteFile } from '../src/schemas/index.ts';
import { finishSite } from '../src/ship/finish-site.ts';
import { writeFeeds } from '../src/ship/write-feeds.ts';
import { readOptions, refuse } from './lib/command-line.ts';
import { historyGap } from './lib/history-gap.ts';
import { claimOut, publishAt } from './lib/publish-at.ts';
import { sitePaths } from './lib/site-paths.ts';
import { step } from './lib/step.ts';

const { out } = readOptions(
	'npm run build [-- --out DIR]',
	{ out: { type: 'string', default: 'dist' } },
	{ content: false },
);
claimOut({ out, root: process.cwd(), content: contentDirectory() });
const { live, built, cache, nginx, clean } = sitePaths(out);
clean();

/** A process of its own for each large step: none keeps its memory while the next one works. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	return spawnSync(process.execPath, [path.resolve(script), ...args], {
		stdio: ['ignore', 'pipe', 'inherit'],
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 1 << 28,
	});
}
function stop(output: string): never {
	clean();
	refuse(output, 'The site was not built; the last good one stays in place.');
}

const isError = ({ severity }: Issue): boolean => severity === 'error';
/** What the check found; undefined where it did not come to its end. */
function issuesIn(output: string): readonly Issue[] | undefined {
	try {
		return JSON.parse(output);
	} catch {
		return undefined;
	}
}

const check = await step('Check the content', () => run('scripts/check.ts', ['--json']));
const issues = issuesIn(check.stdout);
if (check.status !== 0 || !issues) stop(issues ? report(issues.filter(isError), 'vi') : check.stdout);
console.log(countLine(issues, 'vi'));

/** One moment for the whole build, in the zone of the site (which the check has found sound). */
const { timezone } = parse(readFileSync(path.join(contentDirectory(), siteFile.path), 'utf8'));
const now = siteNow(timezone);

const astro = await step('Build the pages', () => {
	mkdirSync(path.dirname(built), { recursive: true });
	return run('node_modules/astro/bin/astro.mjs', ['build'], {
		OUT_DIR: built,
		CACHE_DIR: cache,
		SITE_NOW: now,
	});
});
if (process.env.BUILD_LOG) console.log(astro.stdout);
if (astro.status !== 0) stop(astro.stdout.slice(-4000));

const catalogue = await step('Read the content again', async () =>
	buildCatalogue(await readRecords(contentDirectory()), now),
);
const history = readHistory(contentDirectory());
await step('Write the calendar feeds', () =>
	writeFeeds(catalogue, built, siteUrl(catalogue.site.url), history.changes),
);
const gap = historyGap(history, catalogue);
if (gap) console.log(gap);
const newSnippet = `${nginx}.new`;
await step('Build search, redirects and server files', () =>
	finishSite(catalogue, built, newSnippet, countAll(issues)),
);
await step('Publish', () => publishAt(built, live, out));
// The snippet is of the site that is published, and no server reads half of it.
renameSync(newSnippet, nginx);
console.log(`Built ${path.relative(process.cwd(), live) || live}.`);
