/** Runs the steps of `npm test` as processes of their own, says how long each took, and counts what passed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface Step {
	readonly name: string;
	/** A script or package entry and its arguments, run on the project's Node. */
	readonly command: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Where the tests are counted; a step without it is one test. */
	readonly counts?: 'vitest' | 'playwright';
}

export interface StepResult {
	readonly name: string;
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly seconds: number;
}

const REPORTS = path.resolve('.build', 'reports');

export async function run(step: Step): Promise<StepResult> {
	const start = performance.now();
	const report = path.join(REPORTS, `${step.name.replace(/\W+/g, '-')}.json`);
	mkdirSync(REPORTS, { recursive: true });
	rmSync(report, { force: true });
	const { status, output } = await execute(step, report);
	const seconds = (performance.now() - start) / 1000;
	const counted = count(step, status, report);
	const mark = status === 0 && counted.failed === 0 ? 'ok  ' : 'FAIL';
	console.log(
		`${mark} ${step.name} (${counted.passed} passed, ${counted.failed} failed) ${seconds.toFixed(1)} s`,
	);
	if (mark === 'FAIL') console.log(output.split('\n').slice(-200).join('\n'));
	return { name: step.name, ...counted, seconds };
}

/** Runs a step before the eyes of whoever asked for it alone. Returns the exit code. */
export function show({ command, env }: Step): number {
	const run = spawnSync(process.execPath, [...command], {
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	return run.status ?? 1;
}

/** For a lane of its own beside a long step. */
export async function oneByOne(steps: readonly Step[]): Promise<StepResult[]> {
	const results: StepResult[] = [];
	for (const step of steps) results.push(await run(step));
	return results;
}

/** Two at a time, for the machines that run this have two cores: whichever lane is free takes the next. */
export async function inTwoLanes(steps: readonly Step[]): Promise<StepResult[]> {
	const waiting = [...steps];
	const lane = async (): Promise<StepResult[]> => {
		const step = waiting.shift();
		return step ? [await run(step), ...(await lane())] : [];
	};
	return (await Promise.all([lane(), lane()])).flat();
}

function execute(step: Step, report: string): Promise<{ status: number; output: string }> {
	const extra: string[] = [];
	if (step.counts === 'vitest')
		extra.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
	if (step.counts === 'playwright') extra.push('--reporter=list,json');
	return new Promise((resolve) => {
		const [entry = '', ...args] = step.command;
		const child = spawn(process.execPath, [entry, ...args, ...extra], {
			env: {
				...process.env,
				...step.env,
				PLAYWRIGHT_JSON_OUTPUT_NAME: report,
				FORCE_COLOR: '0',
				NO_COLOR: '1',
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk;
		});
		child.stderr.on('data', (chunk: Buffer) => {
			output += chunk;
		});
		child.on('error', (error) => resolve({ status: 1, output: String(error) }));
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** A step that failed without a failed test of its own (a crash, no report) counts as one failure: none is lost. */
function count(step: Step, status: number, report: string): Counts {
	const none = { passed: 0, failed: 0, skipped: 0 };
	const found = step.counts && existsSync(report) ? read(step.counts, report) : undefined;
	if (!step.counts) return status === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
	if (!found || found.passed + found.failed === 0) return { ...none, failed: 1 };
	return status !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function read(kind: 'vitest' | 'playwright', report: string): Counts {
	// The two reporters' own formats; only these few numbers are read.
	const json = JSON.parse(readFileSync(report, 'utf8'));
	return kind === 'vitest'
		? {
				passed: json.numPassedTests,
				failed: json.numFailedTests + (json.numFailedTestSuites > 0 && json.numFailedTests === 0 ? 1 : 0),
				skipped: json.numPendingTests ?? 0,
			}
		: {
				passed: json.stats.expected + json.stats.flaky,
				failed: json.stats.unexpected,
				skipped: json.stats.skipped,
			};
}

/** Prints the closing line; returns the exit code. */
export function printSummary(results: readonly StepResult[]): number {
	const sum = (key: 'passed' | 'failed' | 'skipped') =>
		results.reduce((total, result) => total + result[key], 0);
	const skipped = sum('skipped');
	console.log(
		`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
	);
	return sum('failed') > 0 ? 1 : 0;
}
