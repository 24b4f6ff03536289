import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/ship/headers-file.ts';
import { hashSource, INLINE_HASHES } from '../../../src/ship/inline-hashes.ts';
import {
	EARLY_PRESSES,
	FIRST_SCRIPT,
	MONTHS_AHEAD,
	PAINT_FROM_SCRIPT,
	RANGE_FILTERS_AHEAD,
} from '../../../src/site/view/inline-scripts.ts';

const OWN = [FIRST_SCRIPT, PAINT_FROM_SCRIPT, EARLY_PRESSES, MONTHS_AHEAD, RANGE_FILTERS_AHEAD];

describe('the scripts that the policy allows inline', () => {
	it('are hashed byte for byte, as a browser does', () =>
		// Of the empty text, as any table of SHA-256 has it.
		expect(hashSource('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='));
	it('are our own five and Astro’s two, whatever the content is', () => {
		expect(INLINE_HASHES.scripts).toHaveLength(7);
		for (const text of OWN) expect(INLINE_HASHES.scripts).toContain(hashSource(text));
	});
	it('stand in the server file', () => {
		for (const hash of INLINE_HASHES.scripts) expect(headersFile(INLINE_HASHES)).toContain(`'${hash}'`);
	});
	it('hold nothing that would end their element', () => {
		for (const text of OWN) expect(text).not.toMatch(/<\/|<!--/);
	});
});
