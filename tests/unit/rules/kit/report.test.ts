import { expect, it } from 'vitest';
import type { Issue } from '../../../../src/reader/index.ts';
import { report, reportJson, reportLines } from '../../../../src/rules/kit/report.ts';

const HOSTILE = '\u001b[2J\u009b31m\u202e\ud800\u2028\r\n::stop-commands::x ##[group]y ##vso[task]z';
const issue = (more: Partial<Issue> = {}): Issue => ({
	severity: 'error',
	file: `content/events/${HOSTILE}.yaml`,
	line: 1,
	column: 1,
	rule: 'rule',
	message: { vi: HOSTILE, en: HOSTILE },
	cure: { vi: HOSTILE, en: `::warning::${HOSTILE}` },
	...more,
});
/** Controls of both kinds but line breaks, directions of text, half characters. */
const UNSAFE = /[[\p{Cc}--\n]\p{Cf}\p{Cs}\u2028\u2029]/v;

it('has two lines for each finding and one at its end, whatever stands in the content', () => {
	const text = report([issue(), issue({ line: 2 })], 'en');
	expect(text.split('\n')).toHaveLength(6);
	expect(text).not.toMatch(UNSAFE);
});

it('begins no line with what a build server takes for a command, and holds none within', () => {
	for (const line of reportLines(issue({ file: '::error::' }), 'en')) {
		expect(line.trimStart()).not.toMatch(/^::/);
		expect(line).not.toMatch(/##\w*\[/);
	}
});

it('cuts what is endless', () => {
	const lines = reportLines(issue({ message: { vi: '😀'.repeat(9000), en: '' } }), 'vi');
	for (const line of lines) expect([line.length <= 2004, line.isWellFormed()]).toEqual([true, true]);
});

it('as JSON says the same, in letters that no terminal acts on', () => {
	const text = reportJson([issue()]);
	expect(text.replaceAll('\t', '')).not.toMatch(UNSAFE);
	expect(JSON.parse(text)).toEqual([issue()]);
});

it('lists a thousand findings, errors first, and counts them all', () => {
	const all = [
		...Array.from({ length: 1500 }, (_, i) => issue({ severity: 'warning', file: 'a', line: i })),
		...Array.from({ length: 900 }, (_, i) => issue({ file: 'b', line: i })),
		issue({ file: 'c', count: 4000 }),
	];
	const lines = report(all, 'en').trimEnd().split('\n');
	expect(lines).toHaveLength(2 * 1000 + 2);
	expect(lines.filter((line) => line.startsWith('b:'))).toHaveLength(900);
	expect(lines.slice(-2)).toEqual([
		'… and 1401 more: mend those above, then check again.',
		'4900 errors, 1500 warnings.',
	]);
});
