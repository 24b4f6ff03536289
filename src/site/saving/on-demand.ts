/** What is fetched only when somebody asks for it: writing calendar files (large, for it writes feeds) and codes. */
export { downloadSession } from './download-session.ts';
export { calendarText } from './export.ts';
export { linkQrPath as qrPath } from './qr.ts';
