/**
 * Chromium as readers have it, on a slow processor, by its own protocol and as little of it as will do. Playwright is no
 * measure here: it listens to every request of a page, which takes a third of the time that a request costs; it has a
 * page styled anew whole when it is left, puts scripts of its own into the next one, and keeps no page for the way back.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** How much slower than this machine an old phone is. Chromium does not slow workers down. */
const SLOWDOWN = 4;

export interface Tab {
	send(method: string, parameters?: object): Promise<unknown>;
	/** The value of an expression in the page, once it is there. */
	evaluate(expression: string): Promise<unknown>;
	close(): Promise<void>;
}
export interface Screen {
	readonly width: number;
	readonly height: number;
}
export interface Chromium {
	/** A tab of a reader who was never here: nothing stored, nothing cached. `screen` in CSS pixels. */
	newReader(screen: Screen): Promise<Tab>;
	close(): Promise<void>;
}

interface Message {
	readonly id?: number;
	readonly result?: Readonly<Record<string, string>>;
	readonly error?: { readonly message: string };
}

export async function launch(): Promise<Chromium> {
	const profile = mkdtempSync(path.join(tmpdir(), 'bench-chromium-'));
	const system = existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : chromium.executablePath();
	const child = spawn(
		process.env['CHROMIUM_PATH'] || system,
		[
			'--headless=new',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--no-first-run',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
		],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const socket = new WebSocket(await addressFrom(child.stderr));
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = reject;
	});
	const waiting = new Map<number, (message: Message) => void>();
	socket.onmessage = ({ data }) => {
		const message: Message = JSON.parse(String(data));
		if (message.id !== undefined) waiting.get(message.id)?.(message);
	};
	let last = 0;
	function send(method: string, parameters: object = {}, sessionId?: string) {
		const id = ++last;
		socket.send(JSON.stringify({ id, method, params: parameters, sessionId }));
		return new Promise<Readonly<Record<string, string>>>((resolve, reject) =>
			waiting.set(id, ({ result, error }) => {
				waiting.delete(id);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result ?? {});
			}),
		);
	}

	return {
		async newReader(screen) {
			const { browserContextId } = await send('Target.createBrowserContext');
			const { targetId } = await send('Target.createTarget', {
				url: 'about:blank',
				browserContextId,
			});
			const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
			const emulated = { ...screen, deviceScaleFactor: 1, mobile: false };
			await send('Emulation.setDeviceMetricsOverride', emulated, sessionId);
			await send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN }, sessionId);
			return {
				send: (method, parameters) => send(method, parameters, sessionId),
				async evaluate(expression) {
					const answer = await send(
						'Runtime.evaluate',
						{ expression, awaitPromise: true, returnByValue: true },
						sessionId,
					);
					// The shape of an answer to Runtime.evaluate.
					const { result, exceptionDetails } = answer as unknown as Evaluated;
					if (exceptionDetails)
						throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
					return result.value;
				},
				async close() {
					await send('Target.disposeBrowserContext', { browserContextId });
				},
			};
		},
		async close() {
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

interface Evaluated {
	readonly result: { readonly value: unknown };
	readonly exceptionDetails?: {
		readonly text: string;
		readonly exception?: { readonly description?: string };
	};
}

/** Where it listens, as Chromium says it when it has started. */
function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
	let said = '';
	return new Promise((resolve, reject) => {
		output.on('data', (chunk) => {
			said += chunk;
			const [, address] = /DevTools listening on (\S+)/.exec(said) ?? [];
			if (address) resolve(address);
		});
		output.once('end', () => reject(new Error(`Chromium did not start:\n${said.slice(-2000)}`)));
	});
}
