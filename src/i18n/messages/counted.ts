/** "1 day", "2 days": a number with its English word. */
export const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;
