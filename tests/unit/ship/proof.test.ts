import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFit, isWhole } from '../../../src/ship/proof.ts';

const SITE = 'https://hoc.example';
const answer = (type: string | undefined, status = 200) =>
	new Response(null, { status, headers: type === undefined ? {} : { 'content-type': type } });

describe('an answer is kept', () => {
	test.each([
		['/lich-cua-toi/', 'text/html; charset=utf-8'],
		['/lich-cua-toi/?__WB_REVISION__=1', 'text/html'],
		['/_assets/a.js', 'text/javascript; charset=utf-8'],
		['/_assets/a.js', 'application/javascript'],
		['/_assets/a.css', 'text/css'],
		['/saved/vi/index.json', 'application/json; charset=utf-8'],
		['/_assets/a.woff2', 'font/woff2'],
		['/_assets/a.woff2', 'application/octet-stream'],
		['/favicon.svg', 'image/svg+xml'],
	])('%s as %s', (path, type) => expect(isFit(SITE + path, answer(type))).toBe(true));
});

describe('an answer is not kept', () => {
	test.each([
		['/_assets/a.js', 'text/html'],
		['/_assets/a.js', undefined],
		['/_assets/a.css', 'text/html; charset=utf-8'],
		['/_assets/a.css', 'text/plain'],
		['/saved/vi/index.json', 'text/html'],
		['/_assets/a.woff2', 'TEXT/HTML'],
		['/favicon.svg', 'text/html'],
		['/lich-cua-toi/', 'text/plain'],
	])('%s as %s', (path, type) => expect(isFit(SITE + path, answer(type))).toBe(false));

	test.each([201, 203, 206, 302, 404, 503])('with status %i', (status) =>
		expect(isFit(`${SITE}/_assets/a.js`, answer('text/javascript', status))).toBe(false),
	);

	test('when it was led to from elsewhere', () => {
		const led = Object.defineProperty(answer('text/javascript'), 'redirected', { value: true });
		expect(isFit(`${SITE}/_assets/a.js`, led)).toBe(false);
	});
});

test('bytes are proven by their digest, and can be read afterwards', async () => {
	const digest = createHash('sha256').update('một').digest('base64');
	const right = new Response('một');
	expect(await isWhole(`sha256-${digest}`, right)).toBe(true);
	expect(await right.text()).toBe('một');
	for (const other of ['mot', 'một ', ''])
		expect(await isWhole(`sha256-${digest}`, new Response(other))).toBe(false);
	expect(await isWhole('', new Response(''))).toBe(false);
});
