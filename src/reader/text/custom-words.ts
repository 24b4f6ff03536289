/** The words of what a schema of ours refuses by a test of its own. */
import type { z } from 'zod';
import type { Words } from './issue.ts';
import type { Objection } from './schema-words.ts';
import { cut, shown } from './words.ts';

function isText(value: unknown): value is Record<'vi' | 'en' | 'cureVi' | 'cureEn', string> {
	return (
		typeof value === 'object' && value !== null && ['vi', 'en', 'cureVi', 'cureEn'].every((k) => k in value)
	);
}

/** A schema's own check carries its words (schemas/problem.ts); the value is named before them when it is a plain one. */
export function customWords(issue: z.core.$ZodIssueCustom, value: unknown): Objection {
	const text = issue.params?.text;
	const rule = typeof issue.params?.rule === 'string' ? issue.params.rule : 'value';
	const prefix = typeof value === 'object' || value === undefined ? '' : `${shown(value)} `;
	if (!isText(text)) {
		return {
			rule,
			message: { vi: `${prefix}không hợp lệ`, en: `${prefix}is not valid` },
			cure: { vi: 'Xem lại giá trị này.', en: 'Look at this value again.' },
		};
	}
	return {
		rule,
		message: { vi: prefix + text.vi, en: prefix + text.en },
		cure: meantFirst(issue, value, { vi: text.cureVi, en: text.cureEn }),
	};
}

/** Before the cure, what was likely meant, where the check can tell. */
function meantFirst(issue: z.core.$ZodIssueCustom, value: unknown, cure: Words): Words {
	const meant: unknown = issue.params?.meant;
	const guess: unknown = typeof meant === 'function' ? meant(value) : undefined;
	if (typeof guess !== 'string') return cure;
	return { vi: `Có phải ${cut(guess)}? ${cure.vi}`, en: `Did you mean ${cut(guess)}? ${cure.en}` };
}
