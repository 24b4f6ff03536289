export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a text over as a file, without any server. */
export const saveAsFile = (name: string, text: string, type: string): void =>
	save(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** The same of bytes. */
export const saveBytes = (name: string, bytes: Uint8Array, type: string): void =>
	save(name, new Blob([new Uint8Array(bytes)], { type }));

function save(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers begin to read only after the click has been dealt with.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
