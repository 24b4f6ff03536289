export { type History, readHistory } from './disk/history.ts';
export {
	type Ledger,
	ledgerText,
	type PublishedSchedule,
	patternText,
	readLedger,
	schedulesOf,
} from './disk/ledger.ts';
export { readPicture } from './disk/pictures.ts';
export { type ReadRecords, type ReadResult, readContent, readContentInThreads } from './disk/read-content.ts';
export { readRecords } from './disk/read-records.ts';
export type { AnyEntry, ContentFile, Entry } from './text/content-file.ts';
export type { Finding, Issue, Path, Severity, Words } from './text/issue.ts';
export { LEDGER_FILE } from './text/layout.ts';
export { placeFindings, sortIssues } from './text/place-findings.ts';
export { shown } from './text/words.ts';
