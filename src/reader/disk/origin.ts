/** Which state of the repository a content is: for those who ask whether their change is online yet. */
import { git } from './git.ts';

export interface ContentOrigin {
	/** The commit that was built; null where nothing is committed. */
	readonly change: string | null;
	/** The time of the newest commit that touched the content, `YYYY-MM-DDTHH:MM:SSZ`. */
	readonly contentDate: string | null;
}

export function contentOrigin(dir: string): ContentOrigin {
	const [change = ''] = linesOf(git(dir, ['rev-parse', 'HEAD']));
	const [seconds = ''] = linesOf(git(dir, ['log', '-1', '--no-show-signature', '--format=%ct', '--', '.']));
	return {
		change: /^[0-9a-f]{40,64}$/.test(change) ? change : null,
		contentDate: /^\d+$/.test(seconds)
			? `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`
			: null,
	};
}

const linesOf = (said: Buffer | undefined): string[] => said?.toString().trim().split('\n') ?? [];
