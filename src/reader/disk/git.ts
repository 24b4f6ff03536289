import { execFileSync } from 'node:child_process';

/** What git says about a directory, or undefined where there is no git, no repository, or nothing committed. */
export function git(dir: string, args: readonly string[], input = ''): Buffer | undefined {
	try {
		return execFileSync('git', ['-C', dir, ...args], {
			input,
			maxBuffer: 1 << 30,
			stdio: ['pipe', 'pipe', 'ignore'],
			// A look at the past writes nothing: an editor may be committing at this moment.
			env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
		});
	} catch {
		return undefined;
	}
}
