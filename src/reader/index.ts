export type { AnyEntry, ContentFile, Entry } from './content-file.ts';
export { type History, readHistory } from './history.ts';
export type { Finding, Issue, Path, Severity, Words } from './issue.ts';
export {
	LEDGER_FILE,
	type Ledger,
	ledgerText,
	type PublishedSchedule,
	patternText,
	readLedger,
	schedulesOf,
} from './ledger.ts';
export { readPicture } from './pictures.ts';
export { placeFindings, sortIssues } from './place-findings.ts';
export { type ReadRecords, type ReadResult, readContent, readContentInThreads } from './read-content.ts';
export { shown } from './words.ts';
