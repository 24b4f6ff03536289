/** What reading a cell comes to: its value, or what is wrong with it and how to write it. In words of the sender. */
export type CellReading<T> =
	| { readonly value: T /** What was understood only in part. */; readonly note?: string }
	| { readonly message: string; readonly cure: string };

export const isFault = <T>(
	reading: CellReading<T>,
): reading is { readonly message: string; readonly cure: string } => 'message' in reading;
