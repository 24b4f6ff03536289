import { expect, it } from 'vitest';
import { countdownText } from '../../../../src/site/day/countdown.ts';
import { readWordsIn } from '../../../../src/site/view-time/words.ts';

it('counts the days beyond those of which the timing note speaks', () => {
	const at = (now: string) => countdownText('2026-11-23', now, readWordsIn('vi'));
	expect(at('2026-11-08T23:59')).toBe('Còn 15 ngày');
	expect(at('2026-11-09T00:00')).toBe('');
	expect(at('2026-11-24T00:00')).toBe('');
	expect(countdownText('2027-11-23', '2026-11-24T08:00', readWordsIn('en'))).toBe('In 364 days');
});
