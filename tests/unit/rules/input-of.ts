import type { When } from '../../../src/domain/when.ts';
import type { readContent } from '../../../src/reader/index.ts';
import type { RuleInput } from '../../../src/rules/rule.ts';

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
		now: '2026-11-22',
		today: '2026-11-22',
		entries: { events: [entry] },
	};
	// The rest is not looked at.
	return input as unknown as RuleInput;
}
