/** Texts: a date is picked, an address or a code is held to its form, everything else is one line. */
import type { z } from 'zod';
import {
	clockTime,
	instant,
	localDate,
	localDateOrDateTime,
	localDateTime,
	monthDay,
	partialDate,
	yearMonth,
} from '../schemas/dates.ts';
import { email, id, LONGEST_BODY, phone, webAddress } from '../schemas/text.ts';
import { isSame, type Schema } from './schema.ts';

type Options = Readonly<Record<string, unknown>>;

const picked = (type: string, format: string): Options => ({ widget: 'datetime', type, format });
const typed = (pattern: string, message: string, more: Options = {}): Options => ({
	widget: 'string',
	...more,
	pattern: [pattern, message],
});

const D = '\\d{4}-\\d{2}-\\d{2}';
/** How each kind of text is written; the check looks closer (whether the day is real, for one). */
const forms: readonly (readonly [schema: z.core.$ZodType, form: Options])[] = [
	[localDate, picked('date', 'YYYY-MM-DD')],
	[localDateTime, picked('datetime-local', 'YYYY-MM-DDTHH:mm')],
	[clockTime, picked('time', 'HH:mm')],
	[
		localDateOrDateTime,
		typed(
			`^${D}(T\\d{2}:\\d{2})?$`,
			'Viết năm-tháng-ngày, chữ T, giờ:phút, ví dụ 2026-11-23T08:00; cả ngày thì chỉ ghi 2026-11-23.',
		),
	],
	[partialDate, typed('^\\d{4}(-\\d{2}(-\\d{2})?)?$', 'Viết 2024, 2024-03 hoặc 2024-03-17.')],
	[yearMonth, typed('^\\d{4}-\\d{2}$', 'Viết năm-tháng, ví dụ 2027-03.')],
	[monthDay, typed('^\\d{2}-\\d{2}$', 'Viết tháng-ngày, ví dụ 03-16.')],
	[instant, typed(`^${D}T\\d{2}:\\d{2}:\\d{2}Z$`, 'Viết theo giờ UTC, ví dụ 2026-11-20T01:00:00Z.')],
	[
		id,
		typed(
			'^[a-z0-9]+(-[a-z0-9]+)*$',
			'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ bao-tang-tinh.',
		),
	],
	[webAddress, typed('^https?://\\S+$', 'Viết đầy đủ, bắt đầu bằng https://.', { type: 'url' })],
	[email, typed('^\\S+@\\S+\\.\\S+$', 'Chỉ ghi một địa chỉ thư, ví dụ lienhe@example.org.')],
	[phone, typed('^[0-9+][0-9 .]{5,}$', 'Viết số có mã vùng, ví dụ 0234 3822 425.')],
];

/** Beyond this a line is hard to read in one row of a telephone. */
const ONE_ROW = 170;
const ONE_LINE = ['^\\S(.*\\S)?$', 'Viết trên một dòng, không có khoảng trắng ở đầu hoặc cuối.'];

/** Whether the words beneath a text only say its form, which the picker knows by itself. */
export const saysOnlyItsForm = (schema: Schema, words: string | undefined): boolean =>
	forms.some(
		([form, { widget }]) => isSame(form, schema) && widget === 'datetime' && wordsOf(form) === words,
	);
const wordsOf = (schema: z.core.$ZodType) => (schema as z.ZodType).description;

export function textField(schema: z.ZodString): Options {
	const form = forms.find(([known]) => isSame(known, schema))?.[1];
	if (form) return form;
	const maximum = schema.maxLength ?? undefined;
	const longest = maximum === undefined ? {} : { maxlength: maximum };
	if (maximum === LONGEST_BODY) return { widget: 'richtext', ...RICH };
	const pattern = ownPattern(schema);
	if (pattern)
		return {
			...longest,
			...typed(pattern.source, `Viết đúng dạng ${pattern.source.replace(/[\^$]/g, '')}.`),
		};
	return { widget: (maximum ?? 0) > ONE_ROW ? 'text' : 'string', ...longest, pattern: ONE_LINE };
}

/** The form that `code` was given. */
const ownPattern = (schema: z.ZodString): RegExp | undefined =>
	schema._zod.def.checks
		?.map(({ _zod: { def } }) => def)
		.flatMap((def) => ('pattern' in def && def.pattern instanceof RegExp ? [def.pattern] : []))[0];

/** What bodies may hold, and no more: headings below the page's own, lists, links, quotations. */
const RICH: Options = {
	modes: ['raw', 'rich_text'],
	buttons: [
		'bold',
		'italic',
		'link',
		'heading-two',
		'heading-three',
		'bulleted-list',
		'numbered-list',
		'quote',
	],
	editor_components: [],
	linked_images: false,
};
