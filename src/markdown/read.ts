/**
 * The one reader of Markdown: the rule that reports and the page that shows see the same tree. What a body must not hold
 * is a fault, and stands in the tree as plain text: nothing that comes after could make markup of it.
 */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Body } from './body.ts';
import { cleaned } from './clean.ts';
import type { FaultKind } from './fault.ts';
import { REFERENCE } from './reference.ts';

/** No front matter: a body that begins with `---` begins with a rule. Quotation marks stay as they are written. */
const FEATURES = { gfm: true, frontmatter: false, smartPunctuation: false, rawHtml: false };

/** More blocks than this are not opened by one line; the parser takes seconds for thousands. */
const MANY_MARKS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20}/m;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const DEEPEST = 60;
/** The parser takes memory by the square of their number. */
const MOST_REFERENCES = 1000;

/** Reads a body. Never throws; a body that is too deep or too laborious to be read is one paragraph of its text. */
export function readBody(source: string): Body {
	const marks = source.split('\n').findIndex((line) => MANY_MARKS.test(line) && !RULE.test(line));
	if (marks >= 0) return unread('deep', source, source.split('\n').slice(0, marks).join('\n').length);
	const tooMany = source.matchAll(REFERENCE).drop(MOST_REFERENCES).next().value;
	if (tooMany) return unread('references', source, tooMany.index);
	// Of the parser's node types those of MDX and of features that are off do not occur.
	const tree = markdownToMdast(source, { features: FEATURES }) as Root;
	return isDeeper(tree, DEEPEST) ? unread('deep', source, 0) : cleaned(tree, source);
}

const unread = (kind: FaultKind, source: string, offset: number): Body => ({
	tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: source }] }] },
	faults: [{ kind, text: source.slice(offset, offset + 40).trim(), offset }],
});

/** Level by level: a walk that calls itself would run out of stack on what it is to find. */
function isDeeper(root: Root, limit: number): boolean {
	let level: readonly object[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > limit) return true;
		level = level.flatMap((node) =>
			'children' in node && Array.isArray(node.children) ? node.children : [],
		);
	}
	return false;
}
