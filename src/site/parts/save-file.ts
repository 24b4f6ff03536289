export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the reader as a file of a name. Nothing is sent: the address is one of the page itself. */
export function saveFile(bytes: Uint8Array, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to write by then.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
