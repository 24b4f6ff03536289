/** What a setting that cannot be used is answered with. */
import { expect } from 'vitest';
import { BadSetting } from '../../../src/settings/bad-setting.ts';
import { quoted } from '../../../src/settings/quoted.ts';

/** The sentence of a refusal. */
export function refusalOf(judge: () => unknown): string {
	try {
		judge();
	} catch (error) {
		if (error instanceof BadSetting) return error.message;
		throw error;
	}
	return 'accepted';
}

/** One sentence, that names the setting, its value and an example. */
export function expectSentence(sentence: string, name: string, value: string) {
	expect(sentence).toMatch(new RegExp(`^${name} ".*".*\\.$`));
	expect(sentence).not.toMatch(/\n|\. [A-Z]/);
	expect(sentence).toContain(quoted(value));
}
