/** Random Markdown never brings anything into a page but text and its plain marks. RANDOM_BODIES: how many are tried. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyHtml } from '../../../src/markdown/html.ts';
import { readBody } from '../../../src/markdown/read.ts';
import { harmIn } from '../../support/harm.ts';
import { HOSTILE_LINES, HTML_BODIES, LINK_BODIES, OTHER_BODIES } from '../../support/hostile-texts.ts';

const BODIES = Number(process.env.RANDOM_BODIES ?? 2000);

/** The signs of Markdown and HTML in all places, whole attacks among them, and what makes parsers disagree. */
const piece = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom(...' \n\t`~*_[]()<>!#|\\&:-+"\'=/;.1ax'.split('')) },
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			...[
				'\n\n',
				'\n> ',
				'\n- ',
				'\n1. ',
				'\n    ',
				'\n```',
				'\n~~~',
				'``',
				'](',
				'][',
				']: ',
				'![',
				'[^1]',
				'[^1]: ',
			],
			...[
				'\n---\n',
				'\n+++\n',
				'\n|-|\n',
				'<!--',
				'-->',
				'<![CDATA[',
				']]>',
				'<?',
				'<!A',
				'&#x6A;',
				'&colon;',
				'\\\n',
				'\r',
				'\0',
			],
			...[
				'javascript:pwn(1)',
				'JAVASCRIPT:',
				'data:text/html,',
				'//evil.example',
				'https://',
				'www.',
				'a@b.vn',
				'mailto:',
				'tel:1',
			],
			...[
				'<script>',
				'</script>',
				'<img src=x onerror=pwn(1)>',
				'<svg/onload=pwn(1)>',
				'<b a="',
				"<a href='",
				'</p>',
				'<x:y>',
			],
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(...HOSTILE_LINES, ...HTML_BODIES, ...LINK_BODIES, ...OTHER_BODIES),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const body = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

it(`${BODIES} bodies hold no dangerous node, and a fault stands inside its body`, () => {
	fc.assert(
		fc.property(body, (source) => {
			expect(harmIn(bodyHtml(source, 'x'))).toEqual([]);
			// A body without a letter has its start alone.
			const last = Math.max(source.length - 1, 0);
			for (const { offset } of readBody(source).faults) {
				expect(offset).toBeGreaterThanOrEqual(0);
				expect(offset).toBeLessThanOrEqual(last);
			}
		}),
		{ numRuns: BODIES, seed: 20261130 },
	);
}, 600_000);
