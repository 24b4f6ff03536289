/** Bytes of a text file to text: UTF-8, UTF-16 with or without its mark, else Windows-1258 as old Excel writes it. */
import { UnreadableFile } from './workbook.ts';

export function decodedText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return text('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return text('utf-16be', bytes);
	const zeros = zerosOf(bytes);
	// Every second byte of a Latin letter in UTF-16 is nought; no other text holds any.
	if (zeros.odd > 0 && zeros.even === 0) return text('utf-16le', bytes);
	if (zeros.even > 0 && zeros.odd === 0) return text('utf-16be', bytes);
	if (zeros.even + zeros.odd > 0)
		throw new UnreadableFile('tệp này không phải bảng chữ; lưu thành .xlsx rồi gửi lại');
	try {
		return text('utf-8', bytes);
	} catch {
		// Its marks are letters of their own, behind the vowel.
		return text('windows-1258', bytes).normalize('NFC');
	}
}

const text = (encoding: string, bytes: Uint8Array): string =>
	new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);

const LOOKED_AT = 4096;
function zerosOf(bytes: Uint8Array): { even: number; odd: number } {
	const zeros = { even: 0, odd: 0 };
	for (const [at, byte] of bytes.subarray(0, LOOKED_AT).entries())
		if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++;
	return zeros;
}
