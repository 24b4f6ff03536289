/**
 * `npm run check:site [-- --dir DIR]`: the content as readers meet it. Builds its site at the real clock (or takes the one
 * in DIR), then asks what only built pages can tell: weights, words, links, and what people search for.
 */
import { contentDirectory } from '../src/environment.ts';
import { readOptions } from './lib/command-line.ts';
import { siteFolder } from './lib/serve-command.ts';
import { CONTENT_SITE, contentBuild, contentTests } from './lib/test-plan.ts';
import { show } from './lib/test-steps.ts';

const { dir } = readOptions('npm run check:site [-- --dir DIR]', { dir: { type: 'string' } });
const site = dir === undefined ? built() : siteFolder(dir);
const status = show(contentTests(site));
if (status !== 0)
	console.error(
		`The content in ${contentDirectory()} wants mending, not the software: the lines above name its files.`,
	);
process.exit(status);

function built(): string {
	const status = show(contentBuild);
	if (status !== 0) process.exit(status);
	return CONTENT_SITE;
}
