/** What the disk says, in words for the person at the terminal. */

/** ENOENT and its like, of errors of Node's own; undefined for others. */
export const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'there is no permission',
	EPERM: 'there is no permission',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the quota of the disk is used up',
	EBUSY: 'it is in use, or a mount point',
	ENOTDIR: 'a part of the path is a file',
	ENOENT: 'it is not there',
	ELOOP: 'its links go round in a circle',
	ENAMETOOLONG: 'its name is too long',
	EMFILE: 'too many files are open',
	EIO: 'the disk fails',
};

/** "there is no permission (EACCES)"; undefined when the disk has no part in the error. */
export function diskReason(error: unknown): string | undefined {
	const code = codeOf(error);
	const reason = code && reasons[code];
	return reason && `${reason} (${code})`;
}
