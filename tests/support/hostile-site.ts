/**
 * Builds a site of hostile texts (or, with the argument `harmless`, of harmless ones in their places) under .build/test/.
 * The steps are those of scripts/build.ts but for the check: it refuses what stands in the bodies, and this is to prove
 * that pages would hold without it.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { sitePaths } from '../../scripts/lib/site-paths.ts';
import { buildCatalogue } from '../../src/catalogue/graph/graph.ts';
import { siteUrl } from '../../src/environment.ts';
import { checkContent } from '../../src/rules/check.ts';
import { finishSite } from '../../src/ship/finish-site.ts';
import { publish } from '../../src/ship/publish.ts';
import { writeFeeds } from '../../src/ship/write-feeds.ts';
import { TEST_NOW } from '../clock.ts';
import { writeHostileContent } from './hostile-content.ts';

const kind = process.argv[2] === 'harmless' ? 'harmless' : 'hostile';
const now = process.env.SITE_NOW ?? TEST_NOW;
const content = path.resolve('.build', 'test', `${kind}-content`);
const { live, built, cache, nginx } = sitePaths(path.join('.build', 'test', kind));

writeHostileContent(content, kind);
// `finishSite` asks the environment for it.
process.env.CONTENT_DIR = content;
rmSync(built, { recursive: true, force: true });
const astro = spawnSync(process.execPath, [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
	stdio: ['ignore', 'pipe', 'inherit'],
	encoding: 'utf8',
	env: { ...process.env, OUT_DIR: built, CACHE_DIR: cache, SITE_NOW: now },
});
if (astro.status !== 0) {
	console.error(astro.stdout.slice(-4000));
	process.exit(1);
}
const { records, issues } = await checkContent(content, now);
const others = issues.filter(({ severity, rule }) => severity === 'error' && rule !== 'body-markup');
for (const { file, line, rule, message } of others) console.error(`${file}:${line} ${rule} ${message.en}`);
if (others.length > 0) process.exit(1);
const catalogue = buildCatalogue(records, now);
await writeFeeds(catalogue, built, siteUrl(catalogue.site.url));
await finishSite(catalogue, built, nginx, 0);
publish(built, live);
