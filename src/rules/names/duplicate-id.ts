import { startOfExtra } from '../../domain/sessions/pattern.ts';
import type { Finding } from '../../reader/text/index.ts';
import { cut, shown } from '../../reader/text/words.ts';
import { recordName } from '../kit/record-names.ts';
import { entries, error, type Located, located, type Rule, type RuleInput } from '../kit/rule.ts';

/** Two records, or two sessions of an event, that would share an address or a calendar entry. */
export const duplicateId: Rule = (input) => [
	...sameList(input),
	...placeAndWard(input),
	...sameSession(input),
];

/** Items of a list file; in folders the file system keeps names apart. */
function sameList(input: RuleInput): Finding[] {
	const groups = Map.groupBy(entries(input), (e) => `${e.collection}/${e.id}`);
	return [...groups.values()].flatMap(([, ...later]) =>
		later.map((entry) =>
			error('duplicate-id', entry, ['id'], {
				vi: `mã ${shown(entry.id)} đã dùng cho ${recordName(entry.collection).vi} khác ở trên`,
				en: `the id ${shown(entry.id)} is taken by another ${recordName(entry.collection).en} above`,
				cureVi: 'Đặt mã khác, hoặc bỏ một trong hai.',
				cureEn: 'Choose another id, or remove one of the two.',
			}),
		),
	);
}

/** Places and wards share the addresses of embeds. */
function placeAndWard(input: RuleInput): Finding[] {
	const wards = new Set(entries(input).flatMap((e) => (e.collection === 'wards' ? [e.id] : [])));
	return entries(input)
		.filter((e) => e.collection === 'places' && wards.has(e.id))
		.map((entry) =>
			error('duplicate-id', entry, [], {
				vi: `mã ${shown(entry.id)} đã là mã của một phường, xã`,
				en: `the id ${shown(entry.id)} is already that of a ward`,
				cureVi: `Đổi tên tệp, ví dụ thêm loại hình: thu-vien-${cut(entry.id)}.yaml.`,
				cureEn: `Rename the file, for example with its kind: thu-vien-${cut(entry.id)}.yaml.`,
			}),
		);
}

/** A session's identity is its original start, so no two sessions of an event may start at the same time. */
function sameSession(input: RuleInput): Finding[] {
	return located(input, 'events').flatMap((event) => {
		const { when, changes } = event.record;
		const starts = when.kind === 'sessions' ? when.sessions.map((s) => s.start) : [];
		const extra = 'extra' in when ? when.extra.map((each) => startOfExtra(when, each)) : [];
		return [
			...repeated(event, starts, (i) => ['when', 'sessions', i, 'start']),
			...repeated(event, extra, (i) => ['when', 'extra', i]),
			...repeated(
				event,
				changes.map((c) => c.session),
				(i) => ['changes', i, 'session'],
			),
		];
	});
}

function repeated(
	event: Located,
	starts: readonly string[],
	path: (index: number) => (string | number)[],
): Finding[] {
	const above = new Set<string>();
	return starts.flatMap((start, i) => {
		if (!above.has(start)) {
			above.add(start);
			return [];
		}
		return error('duplicate-id', event, path(i), {
			vi: `buổi ${start} đã có ở trên`,
			en: `the session ${start} already stands above`,
			cureVi: 'Bỏ dòng lặp, hoặc sửa giờ.',
			cureEn: 'Remove the repeated line, or correct its time.',
		});
	});
}
