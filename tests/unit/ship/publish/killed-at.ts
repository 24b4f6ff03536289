/** Publishes as a process of its own and dies at the given step: node killed-at.ts BUILT LIVE STEP. */
import { publish } from '../../../../src/ship/publish.ts';

const [built = '', live = '', at = ''] = process.argv.slice(2);
let steps = 0;
publish(built, live, () => {
	if (++steps === Number(at)) process.kill(process.pid, 'SIGKILL');
});
console.log(steps);
