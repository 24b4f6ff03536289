/** `npm run new-city -- DIR`: a small valid content folder with comments, to start another city. */
import { siteNow } from '../src/environment.ts';
import { quoted } from '../src/settings/quoted.ts';
import { diskReason } from '../src/ship/disk-error.ts';
import { readWords, refuse } from './lib/command-line.ts';
import { cityRefusal, writeCity } from './new-city/write-city.ts';

const USAGE = 'npm run new-city -- DIR';
const { words } = readWords(USAGE, {}, { content: false });
const [directory, more] = words;
if (!directory || more !== undefined) refuse(`Give one folder. Usage: ${USAGE}`);
try {
	const before = cityRefusal(directory);
	if (before) refuse(`${quoted(directory)} ${before}.`);
	// The template is a city of Việt Nam.
	const count = writeCity(directory, siteNow('Asia/Ho_Chi_Minh').slice(0, 10));
	console.log(`${directory}: ${count} files. README.md there says what to change first; then:`);
	console.log(`CONTENT_DIR=${directory} npm run check`);
	console.log(`CONTENT_DIR=${directory} npm start`);
} catch (error) {
	const reason = diskReason(error);
	if (reason) refuse(`${quoted(directory)} cannot be written: ${reason}.`);
	throw error;
}
