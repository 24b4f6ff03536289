/** The door of the reader for whoever has no disk: rules, a browser, an importer. */
export type { AnyEntry, ContentFile, Entry } from './content-file.ts';
export type { Finding, Issue, Path, Severity, Words } from './issue.ts';
export { LEDGER_FILE } from './layout.ts';
export type { Ledger, PublishedSchedule } from './ledger.ts';
export { ledgerText, patternText, schedulesOf } from './ledger-text.ts';
export { placeFindings, sortIssues } from './place-findings.ts';
export { readOver } from './read-over.ts';
export type { ReadRecords, ReadResult } from './read-result.ts';
export { readTexts, type TextsOptions } from './read-texts.ts';
export { shown } from './words.ts';
