/**
 * Cuts Be Vietnam Pro down to what the site prints and writes src/site/frame/fonts/*.woff2 and src/site/frame/styles/fonts.css.
 * Run after an update of the font package: `node scripts/fonts.ts`. The same package gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { readOptions } from './lib/command-line.ts';
import { range, unicodeRange } from './lib/unicode-range.ts';
import { charactersOf } from './sfnt-characters.ts';

readOptions('npm run fonts', {}, { content: false });
const WEIGHTS = [400, 600] as const;
type Weight = (typeof WEIGHTS)[number];

/** All four files together; the first visit of any page may fetch them all. */
const BUDGET_BYTES = 50_000;

/**
 * What each file must cover. Arrows, ✓ and № are not in the font: they come from the system's fonts.
 * Combining marks are left out, because content is NFC by rule.
 */
const CHARACTERS = {
	latin: [
		...range(0x20, 0x7e),
		...'\u00a0§«°±²³·»×÷½¿¡©®',
		...range(0xc0, 0xff).filter((letter) => !'ÐÞðþ×÷ÅÆØåæø'.includes(letter)),
		...'ÅåØøÆæŒœ',
		...'–—‘’‚“”„•…‹›€™−',
	],
	vietnamese: [...'ĂăĐđĨĩŨũƠơƯư', ...range(0x1ea0, 0x1ef9), '₫'],
};
type Part = keyof typeof CHARACTERS;

/**
 * Kerning and mark placing for text, tabular figures for dates: everything else goes. Version 5.3 of the package
 * has no tabular figures; they are named here so that they stay once a version brings them.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];
const HINTING_TABLES = ['cvt ', 'fpgm', 'prep', 'gasp'];

/**
 * How far a line in the system's font must be stretched to run as long as in Be Vietnam Pro: 230 characters of
 * Vietnamese running text, measured in Chromium against Liberation Sans, which has Arial's widths (Roboto's
 * average width is 0.8 % more).
 */
const STRETCH: Record<Weight, number> = { 400: 1.06, 600: 1.024 };
const ASCENT = 1;
const DESCENT = 0.265;

const STAND_INS: Record<Weight, string[]> = {
	400: ['Arial', 'ArialMT', 'Roboto', 'Roboto-Regular', 'Liberation Sans'],
	600: ['Arial Bold', 'Arial-BoldMT', 'Roboto Bold', 'Roboto-Bold', 'Liberation Sans Bold'],
};

const frame = join(import.meta.dirname, '../src/site/frame');
const fonts = join(frame, 'fonts');
const source = dirname(fileURLToPath(import.meta.resolve('@fontsource/be-vietnam-pro/package.json')));

mkdirSync(fonts, { recursive: true });
let total = 0;
const faces: string[] = [];
for (const weight of WEIGHTS) {
	for (const part of ['latin', 'vietnamese'] as const) {
		const font = await cut(part, weight);
		const file = `be-vietnam-pro-${weight}-${part}.woff2`;
		writeFileSync(join(fonts, file), font);
		console.log(`${file}  ${font.byteLength} B  ${CHARACTERS[part].length} characters`);
		total += font.byteLength;
		faces.push(face(part, weight, file));
	}
}
for (const weight of WEIGHTS) faces.push(standIn(weight));
if (total > BUDGET_BYTES) throw new Error(`fonts take ${total} B, more than ${BUDGET_BYTES}`);
console.log(`together  ${total} B of ${BUDGET_BYTES}`);

writeFileSync(
	join(frame, 'styles/fonts.css'),
	`/* Written by scripts/fonts.ts: change that file, not this one. */\n${faces.join('\n')}`,
);
writeFileSync(join(fonts, 'OFL.txt'), licence());

async function cut(part: Part, weight: Weight): Promise<Buffer> {
	const whole = readFileSync(join(source, `files/be-vietnam-pro-${part}-${weight}-normal.woff2`));
	const text = CHARACTERS[part].join('');
	const has = charactersOf(await subsetFont(whole, text, { targetFormat: 'sfnt' }));
	const missing = CHARACTERS[part].filter((character) => !has.has(character));
	if (missing.length > 0) throw new Error(`the ${part} file of weight ${weight} lacks ${missing.join(' ')}`);
	return subsetFont(whole, text, {
		targetFormat: 'woff2',
		keepFeatures: FEATURES,
		noHinting: true,
		dropTables: HINTING_TABLES,
	});
}

function face(part: Part, weight: Weight, file: string): string {
	return `@font-face {
	font-family: "Be Vietnam Pro";
	font-style: normal;
	font-weight: ${weight};
	font-display: optional;
	src: url("../fonts/${file}") format("woff2");
	unicode-range: ${unicodeRange(CHARACTERS[part])};
}
`;
}

/** The system's font in the measure of ours, so that lines do not move when ours arrives. */
function standIn(weight: Weight): string {
	const stretch = STRETCH[weight];
	return `@font-face {
	font-family: "Be Vietnam Pro Fallback";
	font-style: normal;
	font-weight: ${weight};
	src: ${STAND_INS[weight].map((name) => `local("${name}")`).join(', ')};
	size-adjust: ${percent(stretch)};
	ascent-override: ${percent(ASCENT / stretch)};
	descent-override: ${percent(DESCENT / stretch)};
	line-gap-override: 0%;
}
`;
}

/** The package repeats one copyright line for each of its 18 files; once is enough, its words stay. */
function licence(): string {
	const text = readFileSync(join(source, 'LICENSE'), 'utf8');
	const start = text.indexOf('This Font Software is licensed');
	const owner = text.match(/^Copyright .*?\(https:[^)]*\)/)?.[0];
	if (start < 0 || !owner)
		throw new Error('the font package has another licence text than expected: read it');
	return `${owner}\n\n${text.slice(start)}`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}
