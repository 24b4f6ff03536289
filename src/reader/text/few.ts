/** Keeps a report readable: of one mistake made a thousand times the first few are shown, and how many more there are. */
import type { Finding } from './issue.ts';

/** Of one rule in one file. */
const MOST_OF_A_KIND = 20;

/** How many mistakes a finding, or an issue, stands for. */
const countOf = ({ count = 1 }: { readonly count?: number | undefined }): number => count;

export const countAll = (all: readonly { readonly count?: number | undefined }[]): number =>
	all.reduce((sum, each) => sum + countOf(each), 0);

type Bare = Omit<Finding, 'file'> & { readonly file?: Finding['file'] };

/** The first findings of each rule in each file; one more stands for all others of that kind, at the first of them. */
export function few<F extends Bare>(findings: readonly F[]): F[] {
	if (findings.length <= MOST_OF_A_KIND) return [...findings];
	const kinds = new Map<unknown, Map<string, { kept: number; rest: F | undefined; more: number }>>();
	const kept: F[] = [];
	for (const finding of findings) {
		const inFile = kinds.get(finding.file) ?? new Map();
		kinds.set(finding.file, inFile);
		const key = `${finding.severity} ${finding.rule}`;
		const kind = inFile.get(key) ?? { kept: 0, rest: undefined, more: 0 };
		inFile.set(key, kind);
		if (kind.kept < MOST_OF_A_KIND && finding.count === undefined) {
			kind.kept++;
			kept.push(finding);
			continue;
		}
		kind.rest ??= finding;
		kind.more += countOf(finding);
	}
	const rest = [...kinds.values()].flatMap((inFile) => [...inFile.values()]);
	return [...kept, ...rest.flatMap(({ rest: at, more }) => (at ? [standingFor(at, more)] : []))];
}

/** The findings of one rule in one file, made as they are looked at: what will not be shown is counted, not kept. */
export function fewOf<T>(all: Iterable<T>, findingFor: (each: T) => Finding): Finding[] {
	const kept: Finding[] = [];
	let more = 0;
	for (const each of all) {
		if (kept.length <= MOST_OF_A_KIND) kept.push(findingFor(each));
		else more++;
	}
	const last = kept.at(-1);
	return last && more > 0 ? [...kept.slice(0, -1), standingFor(last, more + 1)] : kept;
}

/** The same finding, said of all that are like it and not shown. */
export const standingFor = <F extends Bare>(finding: F, count: number): F => ({
	...finding,
	count,
	message: {
		vi: `và ${count} lỗi nữa cùng loại trong tệp này`,
		en: `and ${count} more of the same kind in this file`,
	},
	cure: { vi: 'Sửa những lỗi cùng loại ở trên rồi kiểm tra lại.', en: 'Mend those above, then check again.' },
});
