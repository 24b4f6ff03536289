/**
 * Writes the pictures that browsers, phones and social networks ask for under fixed names: public/favicon.svg, the
 * icons, and og.png beside site.yaml (it carries the site's name). Run after a change of the mark or of the site's name: `node scripts/brand.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { brandMark } from '../src/art/brand/mark.ts';
import { heroPicture } from '../src/art/covers.ts';
import { coloursOf, LIGHT } from '../src/art/palette.ts';
import { contentDirectory } from '../src/environment.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './lib/chromium.ts';
import { readOptions } from './lib/command-line.ts';

readOptions('npm run brand', {});
const INK = '#241a2b';
const root = join(import.meta.dirname, '..');
const content = resolve(root, contentDirectory());
const browser = chromiumPath() ?? chromium.executablePath();

const text = z.object({ vi: z.string() });
const site = z
	.object({ name: text, motto: text })
	.parse(parse(readFileSync(join(content, 'site.yaml'), 'utf8')));

const mark = painted(brandMark());
writeFileSync(join(root, 'public/favicon.svg'), `${mark}\n`);

const folder = mkdtempSync(join(tmpdir(), 'brand-'));
try {
	for (const [file, side] of [
		['icon-192.png', 192],
		['icon-512.png', 512],
		['apple-touch-icon.png', 180],
	] as const) {
		shoot(join(root, 'public', file), side, side, iconPage(side));
	}
	shoot(join(content, 'og.png'), 1200, 630, sharePage());
} finally {
	rmSync(folder, { recursive: true });
}

/** The mosaic with its colours in the file itself, for readers that know no style sheet of ours. */
function painted(svg: string): string {
	const colours: Record<string, string> = coloursOf(LIGHT, 'day');
	return svg
		.replace(
			/ class="mosaic [^"]*"/,
			` xmlns="http://www.w3.org/2000/svg" stroke="${LIGHT.paper}" stroke-width="2" stroke-linejoin="round"`,
		)
		.replace(/class="s"/g, `fill="none" stroke="${LIGHT.brush}" stroke-width="1.5" stroke-linecap="round"`)
		.replace(/class="(\w+)"/g, (_, tone: string) => `fill="${colours[tone] ?? LIGHT.paper}"`)
		.replace(' aria-hidden="true" focusable="false"', '');
}

/** Full to the edges with a margin round the mark, because phones cut icons to their own shapes. */
function iconPage(side: number): string {
	return `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${LIGHT.paper}}svg{width:${Math.round(side * 0.86)}px}</style>${mark}`;
}

function sharePage(): string {
	const fonts = pathToFileURL(join(root, 'src/site/frame/styles/fonts.css')).href;
	const picture = painted(heroPicture('share'));
	return `<link rel="stylesheet" href="${fonts}"><style>
body{margin:0;background:${LIGHT.paper};color:${INK};font:400 34px/1.4 "Be Vietnam Pro",sans-serif}
svg{display:block}body>svg{width:1200px;height:360px}path{vector-effect:non-scaling-stroke}rect{stroke:none}header{display:flex;align-items:center;gap:40px;height:270px;padding:0 70px}
header svg{width:150px;flex:none}h1{margin:0;font-size:84px;font-weight:600;line-height:1.25}p{margin:0}
</style><header>${mark}<div><h1>${escaped(site.name.vi)}</h1><p>${escaped(site.motto.vi)}</p></div></header>${picture}`;
}

function shoot(file: string, width: number, height: number, body: string): void {
	const page = join(folder, 'page.html');
	writeFileSync(page, `<!doctype html><meta charset="utf-8">${body}`);
	const flags = ['--headless', ...CHROMIUM_FLAGS, '--hide-scrollbars'];
	const picture = [`--window-size=${width},${height}`, `--screenshot=${file}`];
	const local = ['--allow-file-access-from-files', `--user-data-dir=${join(folder, 'profile')}`];
	const run = spawnSync(browser, [...flags, ...local, ...picture, pathToFileURL(page).href], {
		encoding: 'utf8',
	});
	if (run.status !== 0)
		throw new Error(`${browser} could not draw ${file}: ${run.error?.message ?? run.stderr}`);
}

function escaped(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
