/** The door of the reader for whoever has a disk. What needs none stands in text/index.ts. */
export { type History, readHistory } from './disk/history.ts';
export { type ContentOrigin, contentOrigin } from './disk/origin.ts';
export { readPicture } from './disk/pictures.ts';
export { readContent, readContentInThreads } from './disk/read-content.ts';
export { readLedger } from './disk/read-ledger.ts';
export { readRecords } from './disk/read-records.ts';
export * from './text/index.ts';
