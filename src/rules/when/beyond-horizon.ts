import type { Event } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';
import { horizon } from '../kit/schedule.ts';
import { type FirstTime, firstTimesOf } from '../kit/yearly.ts';

/** Something that begins after the last day for which the site reckons sessions: not shown yet, or a wrong year. */
export const beyondHorizon: Rule = (input) => {
	const last = horizon(input);
	if (last === undefined) return [];
	const firstTimeOf = firstTimesOf(input);
	return located(input, 'events').flatMap((entry) => {
		const first = beginning(entry.record, firstTimeOf);
		if (first === undefined || first.date <= last) return [];
		const onlyYear = first.date.length === 4;
		return warning('beyond-horizon', entry, ['when', ...first.at], {
			vi: `bắt đầu ${onlyYear ? 'năm' : 'ngày'} ${first.date}, sau ngày cuối mà lịch tính đến (${last}): chưa hiện buổi nào`,
			en: `begins ${onlyYear ? 'in' : 'on'} ${first.date}, after the last day that the calendar reaches (${last}): no session is shown yet`,
			cureVi: 'Xem lại năm. Nếu đúng: để nguyên, các buổi sẽ hiện khi gần đến ngày.',
			cureEn: 'Look at the year again. If it is right, leave it: the sessions appear as the day draws near.',
		});
	});
};

interface Beginning {
	/** Or a bare year. */
	readonly date: string;
	readonly at: readonly (string | number)[];
}

/** The first date that is written, or that yearly events come to; announced ones have none that could be too late. */
function beginning(
	event: Event,
	firstTimeOf: (event: Event) => FirstTime | undefined,
): Beginning | undefined {
	const { when } = event;
	switch (when.kind) {
		case 'single':
			return { date: when.start.slice(0, 10), at: ['start'] };
		case 'sessions':
			return when.sessions
				.map(({ start }, i) => ({ date: start.slice(0, 10), at: ['sessions', i, 'start'] }))
				.reduce((first, each) => (each.date < first.date ? each : first));
		case 'weekly':
		case 'monthly':
		case 'span':
			return { date: when.from, at: ['from'] };
		case 'lunar-yearly':
		case 'day-yearly': {
			const { date, at } = firstTimeOf(event) ?? {};
			return date !== undefined && at !== undefined ? { date, at: [at] } : undefined;
		}
		case 'announced':
			return undefined;
	}
}
