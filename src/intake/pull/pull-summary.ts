/** What a pull comes to, as Vietnamese Markdown for a merge request. Words of feeds are words there, too. */
import { withoutStrays } from '../../schemas/letters.ts';
import { startOf } from '../plan/known-record.ts';
import type { PlannedRecord } from '../plan/plan.ts';
import { changeLines } from '../plan/plan-words.ts';
import { displayDate } from '../values/shown-values.ts';
import { changedSessions } from './changed-sessions.ts';
import type { PulledFeed } from './pull-feed.ts';

/** `today`: local date of the site. */
export function pullSummary(feeds: readonly PulledFeed[], today: string): string {
	const count = (of: (feed: PulledFeed) => readonly unknown[]) =>
		feeds.reduce((sum, feed) => sum + of(feed).length, 0);
	const refused = feeds.filter((feed) => feed.refused !== undefined);
	const lines = [
		`# Lấy lịch từ các nguồn, ngày ${displayDate(today)}`,
		'',
		feeds.length === 0
			? 'Chưa có nguồn nào trong `sources.yaml`.'
			: `${feeds.length} nguồn, ${refused.length} không nhận được. ${count((feed) => newOf(feed))} mục mới, ${count((feed) => changedOf(feed))} mục thay đổi, ${count(({ gone }) => gone)} mục nguồn không còn ghi, ${count(({ aside }) => aside)} điều cần xem.`,
		...section(
			'## Nguồn không nhận được',
			refused.map(({ feed, title, refused: why = '' }) => `- \`${feed.id}\`, ${md(title)}: ${md(why)}.`),
		),
		...feeds.filter((feed) => feed.refused === undefined).flatMap(feedLines),
	];
	return `${lines.join('\n')}\n`;
}

const newOf = ({ records }: PulledFeed) => records.filter(({ state }) => state === 'new');
const changedOf = ({ records }: PulledFeed) => records.filter(({ state }) => state === 'changed');

function feedLines(feed: PulledFeed): string[] {
	const changes = (record: PlannedRecord) => {
		const sessions = record.edits.filter(({ path }) => path[0] === 'changes');
		const others = record.edits.filter(({ path }) => path[0] !== 'changes');
		const lines = [
			...changeLines({ ...record, edits: others }, () => ''),
			...sessions.flatMap(({ before, value }) => changedSessions(before, value)),
		];
		return lines.map((line) => `  - ${md(line)}`);
	};
	const same = feed.records.filter(({ state }) => state === 'same').length;
	return [
		'',
		`## ${md(feed.title)} (\`${feed.feed.id}\`)`,
		...section(
			'### Mới',
			newOf(feed).map((record) => `${named(record)}${dayOf(record)}`),
		),
		...section(
			'### Thay đổi',
			changedOf(feed).flatMap((record) => [named(record), ...changes(record)]),
		),
		...section('### Nguồn không còn ghi (giữ lại, hỏi đơn vị)', feed.gone.map(named)),
		...section(
			'### Cần xem',
			feed.aside.map((line) => `- ${md(line)}.`),
		),
		...section(
			'### Ghi chú',
			feed.remarks.map((line) => `- ${md(line)}`),
		),
		'',
		`Giữ nguyên: ${same} mục.`,
	];
}

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : ['', title, '', ...lines];

const named = ({ path, title }: PlannedRecord): string => `- ${md(title)} (\`${path}\`)`;

function dayOf({ draft }: PlannedRecord): string {
	const [date = '', clock] = startOf(draft.given.find(({ path }) => path.join() === 'when')?.value).split(
		'T',
	);
	return /^\d/.test(date) ? `, ${displayDate(date)}${clock ? ` ${clock}` : ''}` : '';
}

/** Nothing that a feed says becomes a heading, a link, a picture or a call to somebody. */
const md = (text: string): string => withoutStrays(text).replace(/[\\`*_{}[\]<>#|~@!]/g, '\\$&');
