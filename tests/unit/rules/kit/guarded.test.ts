import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import { guarded } from '../../../../src/rules/kit/guarded.ts';
import { entriesByCollection, located, type Rule } from '../../../../src/rules/kit/rule.ts';
import { TINY_CITY } from '../../../support/cities.ts';

const { records, files, otherFiles } = readContent(TINY_CITY);
const input = {
	records,
	files,
	otherFiles,
	now: '2026-11-22',
	today: '2026-11-22',
	entries: entriesByCollection(files),
};

it('a rule that breaks down on a record becomes an error that names both', () => {
	const fragileRule: Rule = (given) =>
		located(given, 'places').flatMap(({ id }) => {
			if (id === 'thu-vien-mau') throw new RangeError('not a local date: 00:-1');
			return [];
		});
	const [finding, ...others] = guarded(fragileRule, input);
	expect(others).toEqual([]);
	expect(finding).toMatchObject({ severity: 'error', rule: 'rule-failed' });
	expect(finding?.file.shown).toBe('content/places/thu-vien-mau.yaml');
	expect(finding?.message.en).toBe(
		'the rule fragile-rule broke down on this record (not a local date: 00:-1), so not all of it was checked',
	);
	expect(finding?.cure.vi).toContain('gửi tệp này');
});

it('one that breaks down on no single record is reported at site.yaml', () => {
	const hopeless: Rule = () => {
		throw new Error('\u001b[2J no\nway');
	};
	const [finding] = guarded(hopeless, input);
	expect(finding?.file.shown).toBe('content/site.yaml');
	expect(finding?.message.vi).toContain('<U+001B>[2J no way');
	expect(guarded(hopeless, { ...input, files: [], entries: {} })).toHaveLength(1);
});
