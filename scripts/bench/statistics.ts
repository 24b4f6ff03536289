/** The value that `part` of all values (0 to 1) do not exceed; NaN of none. */
export const quantile = (values: readonly number[], part: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
	Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);
