/** All rules where there is Node: the parser of Markdown, which judges bodies, is machine code. */
import type { Rule } from './kit/rule.ts';
import { bodyMarkup } from './letters/body-markup.ts';
import { textRules } from './text-rules.ts';

export { verboseRules } from './text-rules.ts';

export const rules: readonly Rule[] = [...textRules, bodyMarkup];
