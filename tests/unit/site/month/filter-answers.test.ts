import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Matched, Matcher } from '../../../../src/filters/match.ts';
import type { FilterState } from '../../../../src/filters/state.ts';
import { answersOf } from '../../../../src/site/month/filters/answers.ts';

const choice = (...values: string[]): FilterState => ({ chosen: { phi: values } });

/** A matcher that says how often it was asked. */
function counting() {
	const answer: Omit<Matched, 'total'> = {
		fits: [],
		counts: [],
		whens: { 'hom-nay': 0, 'ngay-mai': 0, 'cuoi-tuan': 0, 'tuan-nay': 0, 'thang-nay': 0 },
		without: new Map(),
	};
	return vi.fn<Matcher>((state) => ({ ...answer, total: state.chosen.phi?.length ?? 0 }));
}

describe('answers to choices', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('are the matcher’s own, reckoned once for a choice and a day', () => {
		const matcher = counting();
		const answers = answersOf(matcher);
		expect(answers.to(choice('a', 'b'), '2026-12-01').total).toBe(2);
		expect(answers.to(choice('b', 'a'), '2026-12-01').total).toBe(2);
		expect(matcher).toHaveBeenCalledTimes(1);
		answers.to(choice('a', 'b'), '2026-12-02');
		expect(matcher).toHaveBeenCalledTimes(2);
	});

	it('are there before they are asked for, when there was time', () => {
		const matcher = counting();
		const answers = answersOf(matcher);
		answers.prepare([choice('a'), choice('b')], '2026-12-01');
		expect(matcher).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(matcher).toHaveBeenCalledTimes(2);
		expect(answers.to(choice('b'), '2026-12-01').total).toBe(1);
		expect(matcher).toHaveBeenCalledTimes(2);
	});

	it('that nobody will ask for any more are not reckoned', () => {
		const matcher = counting();
		const callOff = answersOf(matcher).prepare([choice('a'), choice('b'), choice('c')], '2026-12-01');
		vi.advanceTimersToNextTimer();
		callOff();
		vi.runAllTimers();
		expect(matcher).toHaveBeenCalledTimes(1);
	});

	it('are forgotten, the oldest first, before they fill the device', () => {
		const matcher = counting();
		const answers = answersOf(matcher);
		for (let n = 0; n < 100; n++) answers.to(choice(`v${n}`), '2026-12-01');
		answers.to(choice('v99'), '2026-12-01');
		expect(matcher).toHaveBeenCalledTimes(100);
		answers.to(choice('v0'), '2026-12-01');
		expect(matcher).toHaveBeenCalledTimes(101);
	});
});
