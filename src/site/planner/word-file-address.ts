/** Where `word-file.ts` is served. */
export const WORD_FILE = '/word-file.js';
