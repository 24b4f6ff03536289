/** "1–5", "3, 6–9": grades as people say them. */
export function gradeRuns(grades: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const grade of grades.toSorted((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && grade === run[1] + 1) run[1] = grade;
		else runs.push([grade, grade]);
	}
	return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}
