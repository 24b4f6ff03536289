/** The values that a schema allows at a place. */
import type { z } from 'zod';

/** The values that a union's discriminator, or a union of literals, allows. */
export function allowedBy(issue: z.core.$ZodIssue): string[] | undefined {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	if (issue.code !== 'invalid_union') return undefined;
	if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
	const values = issue.errors.map(([only, more]) =>
		only?.code === 'invalid_value' && !more ? only.values : undefined,
	);
	return values.length > 0 && values.every((v) => v !== undefined) ? values.flat().map(String) : undefined;
}
