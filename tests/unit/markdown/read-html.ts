/** A body as HTML, and its faults. */
import { bodyHtml } from '../../../src/markdown/html.ts';
import { readBody } from '../../../src/markdown/read.ts';

export const html = (source: string) => bodyHtml(source, 'x');

export const kinds = (source: string) => readBody(source).faults.map(({ kind }) => kind);
