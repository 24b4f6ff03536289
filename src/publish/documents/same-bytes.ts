/** A file of Office (.docx, .xlsx) whose bytes depend on what it says alone: no time of its making stands in it. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

export function withoutTimes(bytes: Uint8Array): Uint8Array {
	const files: Zippable = {};
	// The earliest day that a zip can hold, in the zone of the device: a zip knows none.
	const mtime = new Date(1980, 0, 1);
	for (const [name, content] of Object.entries(unzipSync(bytes))) {
		const sound =
			name === 'docProps/core.xml'
				? strToU8(strFromU8(content).replace(TIMES, '$11980-01-01T00:00:00Z$3'))
				: content;
		files[name] = [sound, { mtime, level: 9 }];
	}
	return zipSync(files);
}
