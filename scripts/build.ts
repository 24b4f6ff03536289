/** `npm run build`: check, then the site, beside the last good one, swapped in when it is whole. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '../src/catalogue/graph.ts';
import { contentDirectory, siteNow } from '../src/environment.ts';
import { swapIn } from '../src/hosting/swap.ts';
import { checkContent } from '../src/rules/check.ts';
import { finishSite } from './lib/finish-site.ts';
import { printReport } from './lib/report.ts';
import { step } from './lib/step.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const live = path.resolve(values.out);
const work = path.resolve('.build');
/** Builds of different sites may run side by side. */
const name = `${path.basename(live)}-${createHash('sha256').update(live).digest('hex').slice(0, 8)}`;
const built = path.join(work, `site-${name}`);

const checked = await step('Check the content', () => checkContent(contentDirectory(), process.env.SITE_NOW));
if (printReport(checked.issues, { language: 'vi', errorsOnly: true }) > 0) {
	console.error('The site was not built; the last good one stays in place.');
	process.exit(1);
}
const { records } = checked;

await step('Build the pages', () => {
	rmSync(built, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	const astro = spawnSync(process.execPath, [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
		stdio: ['ignore', process.env.BUILD_LOG ? 'inherit' : 'pipe', 'inherit'],
		encoding: 'utf8',
		env: {
			...process.env,
			OUT_DIR: built,
			CACHE_DIR: path.join(work, `cache-${name}`),
			SITE_NOW: siteNow(records.site.timezone),
		},
		maxBuffer: 1 << 28,
	});
	if (astro.status !== 0) {
		console.error(astro.stdout?.slice(-4000) ?? '');
		console.error('The site was not built; the last good one stays in place.');
		process.exit(1);
	}
});

const catalogue = buildCatalogue(records, siteNow(records.site.timezone));
await step('Build search, redirects and server files', () => finishSite(catalogue, built));
swapIn(built, live);
console.log(`Built ${path.relative(process.cwd(), live) || live}.`);
