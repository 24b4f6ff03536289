/** Asks one rule and survives it: a rule that breaks down on one record must not hide what all the others found. */
import type { Finding } from '../../reader/text/index.ts';
import { cut } from '../../reader/text/words.ts';
import { siteFile } from '../../schemas/index.ts';
import {
	type EntriesByCollection,
	entries,
	error,
	type PlacedEntry,
	type Rule,
	type RuleInput,
} from './rule.ts';

/** What the rule finds; when it throws, one error that names the rule and, where it can be told, the record. */
export function guarded(rule: Rule, input: RuleInput): Finding[] {
	try {
		return rule(input);
	} catch (why) {
		const culprit = culpritOf(rule, input);
		const file = culprit?.file ?? input.files.find(({ path }) => path === siteFile.path) ?? input.files[0];
		const name = rule.name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`) || 'unnamed';
		const reason = cut(why instanceof Error ? why.message : String(why));
		const path = culprit?.path ?? [];
		return [
			error('rule-failed', { file: file ?? NO_FILE, path: [] }, path, {
				vi: `quy tắc ${name} gặp sự cố khi xét ${culprit ? 'mục này' : 'nội dung'} (${reason}), nên chưa kiểm tra hết`,
				en: `the rule ${name} broke down on ${culprit ? 'this record' : 'the content'} (${reason}), so not all of it was checked`,
				cureVi:
					'Đây là lỗi của phần mềm: hãy gửi tệp này cho người phụ trách kỹ thuật. Để đăng được ngay, xem lại ngày giờ của mục, hoặc tạm chuyển tệp ra ngoài.',
				cureEn:
					'This is a fault of the software: please send the file to those who look after it. To publish meanwhile, look at its dates again, or move it out of the content.',
			}),
		];
	}
}

const NO_FILE = { path: '', shown: 'content', text: '', entries: [], unreadable: true };

/** The one record without whose company the rule still throws, found by halves; undefined when it takes several. */
function culpritOf(rule: Rule, input: RuleInput): PlacedEntry | undefined {
	let suspects = entries(input);
	if (!throws(rule, input, suspects) || throws(rule, input, [])) return undefined;
	while (suspects.length > 1) {
		const half = Math.ceil(suspects.length / 2);
		const parts = [suspects.slice(0, half), suspects.slice(half)];
		const guilty = parts.find((part) => throws(rule, input, part));
		if (!guilty) return undefined;
		suspects = guilty;
	}
	return suspects[0];
}

function throws(rule: Rule, input: RuleInput, only: readonly PlacedEntry[]): boolean {
	try {
		// Grouped by the very collection that each entry names.
		rule({
			...input,
			entries: Object.fromEntries(Map.groupBy(only, (e) => e.collection)) as EntriesByCollection,
		});
		return false;
	} catch {
		return true;
	}
}
