import { describe, expect, it } from 'vitest';
import { blockRenderOnViewTime } from '../../../src/hosting/render-blocking.ts';

const page = '<body><script type="module" src="/_assets/Frame.a_b.X1.js"></script></body>';

describe('the view-time script of a page', () => {
	it('blocks the first paint', () =>
		expect(blockRenderOnViewTime(page, '/', () => 'let a=1')).toBe(
			'<body><script type="module" blocking="render" src="/_assets/Frame.a_b.X1.js"></script></body>',
		));
	it('is named itself where its file only imports another', () =>
		expect(blockRenderOnViewTime(page, '/', () => 'import"./reading.Y2.js";\n')).toContain(
			'blocking="render" src="/_assets/reading.Y2.js"',
		));
	it('stays as it is where its file does more than import', () =>
		expect(blockRenderOnViewTime(page, '/', () => 'import"./reading.Y2.js";f()')).toContain(
			'Frame.a_b.X1.js',
		));
	it('is missed by its page’s address', () =>
		expect(() => blockRenderOnViewTime('<p>', '/lich/', () => '')).toThrow('/lich/'));
});
