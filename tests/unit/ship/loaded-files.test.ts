import { expect, it } from 'vitest';
import { loadedFiles } from '../../../src/ship/loaded-files.ts';

it('names what elements load, and nothing that a text only mentions', () =>
	expect(
		loadedFiles(
			'<link rel="stylesheet" href="/_assets/a.1.css"><meta content="/_assets/b.2.js">' +
				'<p title="/_assets/c.3.js">"/_assets/d.4.js"</p><a href="/_assets/e.5.js">x</a>' +
				'<script type="module" src="/_assets/f.6.js"></script><script src="https://x.example/_assets/g.7.js"></script>' +
				'<astro-island component-url="/_assets/h.8.js" renderer-url="/_assets/i.9.js" props="/_assets/j.10.js"></astro-island>',
		),
	).toEqual(['/_assets/a.1.css', '/_assets/f.6.js', '/_assets/h.8.js', '/_assets/i.9.js']));
