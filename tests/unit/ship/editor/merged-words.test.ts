import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergedWords } from '../../../../src/ship/editor/merged-words.ts';

type Words = Parameters<typeof mergedWords>[0];
const of = (name: string): Words =>
	JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${name}.json`, 'utf8'));

/** The keys of all words, deep. */
const keys = (words: Words, before = ''): string[] =>
	Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string' ? [before + key] : keys(value, `${before}${key}.`),
	);

describe('the words of the editor', () => {
	const vietnamese = new Set(keys(mergedWords(of('vi'))));
	const english = keys(of('en-US'));

	it('lack nothing in Vietnamese but messages for those who configure it', () => {
		const lacking = english.filter((key) => !vietnamese.has(key));
		const forDevelopers = /^config\.|^cloud_storage\./;
		expect(lacking.filter((key) => !forDevelopers.test(key))).toEqual([]);
	});

	it('name nothing that the package does not know', () => {
		expect([...vietnamese].filter((key) => !keys(of('vi')).includes(key) && !english.includes(key))).toEqual(
			[],
		);
	});

	it('keep those of the package', () => {
		expect(mergedWords({ folders: 'X', status: { a: 'Y' } })).toMatchObject({
			folders: 'X',
			status: { a: 'Y', deploying: expect.any(String) },
		});
	});
});
