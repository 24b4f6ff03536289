/** Runs a named step and says how long it took: long builds must show that they live. */
export async function step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
	process.stdout.write(`${name}… `);
	const start = performance.now();
	const result = await run();
	process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
	return result;
}
