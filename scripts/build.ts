/** `npm run build`: check, then the site, beside the last good one, swapped in when it is whole. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildCatalogue } from '../src/catalogue/graph.ts';
import { contentDirectory, siteNow } from '../src/environment.ts';
import { swapIn } from '../src/hosting/swap.ts';
import { checkContent } from '../src/rules/check.ts';
import { siteFile } from '../src/schemas/index.ts';
import { finishSite } from './lib/finish-site.ts';
import { step } from './lib/step.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const live = path.resolve(values.out);
const work = path.resolve('.build');
/** Builds of different sites may run side by side. */
const name = `${path.basename(live)}-${createHash('sha256').update(live).digest('hex').slice(0, 8)}`;
const built = path.join(work, `site-${name}`);
/** Of the site that is published: .build/nginx.conf; builds elsewhere have their own. */
const nginx = path.join(work, values.out === 'dist' ? 'nginx.conf' : `nginx-${name}.conf`);

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
	console.error(output);
	console.error('The site was not built; the last good one stays in place.');
	process.exit(1);
}

const check = await step('Check the content', () => run('scripts/check.ts', ['--errors']));
if (check.status !== 0) stop(check.stdout);
process.stdout.write(check.stdout);

/** One moment for the whole build, in the zone of the site (which the check has found sound). */
const { timezone } = parse(readFileSync(path.join(contentDirectory(), siteFile.path), 'utf8'));
const now = siteNow(timezone);

const astro = await step('Build the pages', () => {
	rmSync(built, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	return run('node_modules/astro/bin/astro.mjs', ['build'], {
		OUT_DIR: built,
		CACHE_DIR: path.join(work, `cache-${name}`),
		SITE_NOW: now,
	});
});
if (process.env.BUILD_LOG) console.log(astro.stdout);
if (astro.status !== 0) stop(astro.stdout.slice(-4000));

await step('Build search, redirects and server files', async () => {
	const { records } = await checkContent(contentDirectory(), now);
	await finishSite(buildCatalogue(records, now), built, nginx);
});
swapIn(built, live);
console.log(`Built ${path.relative(process.cwd(), live) || live}.`);
