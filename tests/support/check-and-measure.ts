/** Checks content directories one after the other in a process of their own, and prints what each took as a line of JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { checkContent } from '../../src/rules/check.ts';
import { report } from '../../src/rules/kit/report.ts';

process.env = { ...process.env };
for (const dir of process.argv.slice(2)) {
	const before = process.cpuUsage();
	const checked = await checkContent(dir, '2026-11-22T08:00');
	const text = report(checked.issues, 'vi');
	const { user, system } = process.cpuUsage(before);
	console.log(
		JSON.stringify({
			/** Of the processor: other work on the machine does not count. */
			seconds: (user + system) / 1e6,
			/** The most that this process has had up to here. */
			megabytes: peakKilobytes() / 1000,
			errors: checked.errors,
			report: text.length,
			rules: [...new Set(checked.issues.map(({ rule }) => rule))],
		}),
	);
}

/** Linux counts in `maxRSS` what the parent had when this process was begun; the other figure starts with its program. */
function peakKilobytes(): number {
	const status = '/proc/self/status';
	const own = existsSync(status) && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
	return own ? Number(own) : process.resourceUsage().maxRSS;
}
