/** A private nginx for tests and benchmarks: Debian's program, the snippet of a build, a socket in a temporary directory. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

/** Debian puts it where only root's PATH looks. */
const USUAL = '/usr/sbin/nginx';

/** The nginx program of this machine, if there is one. */
export function findNginx(): string | undefined {
	if (existsSync(USUAL)) return USUAL;
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

export interface PrivateNginx {
	/** To be asked over this Unix socket: no port is taken, so that work trees can test side by side. */
	readonly socketPath: string;
	readonly stop: () => Promise<void>;
}

/**
 * Serves `root` with `snippet`, as a system administrator would with the one line `include`. The rest is what Debian's
 * own nginx.conf says. Rejects with nginx's words when it does not like the snippet, warnings included.
 */
export async function startNginx(program: string, snippet: string, root: string): Promise<PrivateNginx> {
	const directory = mkdtempSync(path.join(tmpdir(), 'nginx-'));
	chmodSync(directory, 0o755);
	const socketPath = path.join(directory, 'socket');
	const config = path.join(directory, 'nginx.conf');
	writeFileSync(config, configuration(directory, socketPath, path.resolve(snippet), path.resolve(root)));
	const options = ['-p', directory, '-c', config, '-e', path.join(directory, 'error.log')];
	const tested = spawnSync(program, ['-t', '-q', ...options], { encoding: 'utf8' });
	if (tested.status !== 0 || tested.stderr !== '') {
		rmSync(directory, { recursive: true, force: true });
		throw new Error(`nginx does not like ${snippet}:\n${tested.stderr}`);
	}
	const child = spawn(program, options, { stdio: 'ignore' });
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(directory, { recursive: true, force: true });
	};
	for (let tries = 0; !(await answers(socketPath)); tries++) {
		if (tries < 100 && child.exitCode === null) continue;
		const log = path.join(directory, 'error.log');
		const said = existsSync(log) ? readFileSync(log, 'utf8') : 'nothing';
		await stop();
		throw new Error(`nginx did not start; it says: ${said}`);
	}
	return { socketPath, stop };
}

function configuration(directory: string, socket: string, snippet: string, root: string): string {
	for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(path.join(directory, name));
	// Started by root, nginx would hand its work to an account that may not read a work tree.
	const user = userInfo().uid === 0 ? 'user root;' : '';
	return `${user}
daemon off;
worker_processes 1;
pid ${directory}/pid;
events { worker_connections 256; }
http {
	sendfile on;
	tcp_nopush on;
	types_hash_max_size 2048;
	default_type application/octet-stream;
	access_log off;
	gzip on;
	client_body_temp_path ${directory}/body;
	proxy_temp_path ${directory}/proxy;
	fastcgi_temp_path ${directory}/fastcgi;
	uwsgi_temp_path ${directory}/uwsgi;
	scgi_temp_path ${directory}/scgi;
	server {
		listen unix:${socket};
		server_name _;
		root ${root};
		include ${snippet};
	}
}
`;
}

/** Whether something answers at the socket; waits a little when not. */
function answers(socketPath: string): Promise<boolean> {
	return new Promise((resolve) => {
		const asked = request({ socketPath, path: '/', method: 'HEAD' }, (response) => {
			response.resume();
			resolve(true);
		});
		asked.on('error', () => setTimeout(() => resolve(false), 50));
		asked.end();
	});
}
