import { describe, expect, it } from 'vitest';
import { viewTimeFirst } from '../../../src/hosting/view-time-script.ts';

const SCRIPT = '<script type="module" src="/_assets/Frame.a_b.X1.js"></script>';
const pageOf = (text: string) => `<head><title>a</title></head><body>${text}${SCRIPT}</body>`;
const page = pageOf('');

describe('the view-time script of a page', () => {
	it('stands in the head and blocks the first paint', () =>
		expect(viewTimeFirst(page, '/', () => 'let a=1')).toBe(
			'<head><title>a</title><script type="module" blocking="render" src="/_assets/Frame.a_b.X1.js"></script></head><body></body>',
		));
	it('holds up no page that takes long to come', () =>
		expect(viewTimeFirst(pageOf('x'.repeat(100_000)), '/', () => 'let a=1')).toMatch(
			/^<head><title>a<\/title><script type="module" src="\/_assets\/Frame.a_b.X1.js"><\/script><\/head><body>x/,
		));
	it('is named itself where its file only imports another', () =>
		expect(viewTimeFirst(page, '/', () => 'import"./reading.Y2.js";\n')).toContain(
			'blocking="render" src="/_assets/reading.Y2.js"',
		));
	it('stays as it is where its file does more than import', () =>
		expect(viewTimeFirst(page, '/', () => 'import"./reading.Y2.js";f()')).toContain('Frame.a_b.X1.js'));
	it('is missed by its page’s address', () =>
		expect(() => viewTimeFirst('<p>', '/lich/', () => '')).toThrow('/lich/'));
});
