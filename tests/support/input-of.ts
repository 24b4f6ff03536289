import type { When } from '../../src/domain/sessions/when.ts';
import type { readContent } from '../../src/reader/index.ts';
import type { RuleInput } from '../../src/rules/kit/rule.ts';
import { TEST_NOW, TEST_TODAY } from '../clock.ts';

const file = {
	path: 'events/x.yaml',
	shown: 'content/events/x.yaml',
	text: '',
	entries: [],
	unreadable: false,
};

/** What a rule that looks at events only is given of one event: one of `records`, with another `when`. */
export function inputOf(records: ReturnType<typeof readContent>['records'], when: When): RuleInput {
	const [anEvent] = records.events;
	if (!anEvent) throw new Error('there is no event');
	const entry = { collection: 'events', id: 'x', path: [], record: { ...anEvent, when }, file } as const;
	const input = {
		records,
		files: [file],
		otherFiles: [],
		today: TEST_TODAY,
		now: TEST_NOW,
		entries: { events: [entry] },
	};
	// The rest is not looked at.
	return input as unknown as RuleInput;
}
