/** A city in a repository of its own, edited as editors do: each edit is a commit at a moment of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { buildCatalogue } from '../../../../../src/catalogue/graph/graph.ts';
import { localNow } from '../../../../../src/domain/time/local-now.ts';
import { LANGUAGES } from '../../../../../src/i18n/languages.ts';
import { feedFiles } from '../../../../../src/publish/calendars/index.ts';
import { readContent, readHistory } from '../../../../../src/reader/index.ts';
import type { Records } from '../../../../../src/schemas/index.ts';
import { textOf } from '../../../../support/feed-lines.ts';
import { uidOf, veventsOf } from '../../../../support/feed-rules.ts';

/** Plain YAML, which a test may change as it likes. */
// biome-ignore lint/suspicious/noExplicitAny: what an editor may write is any YAML at all.
export type Yaml = any;

/** Content has its dates and numbers of telephones in quotes. */
const QUOTED = {
	aliasDuplicateObjects: false,
	defaultStringType: 'QUOTE_DOUBLE',
	defaultKeyType: 'PLAIN',
} as const;

export class City {
	readonly #root = mkdtempSync(path.join(tmpdir(), 'stamps-'));
	#time: Date;

	/** `start`: an instant, that of the first commit. */
	constructor(fixture: string, start: string) {
		this.#time = new Date(start);
		cpSync(fixture, this.content, { recursive: true });
		this.#git(['init', '-q', '-b', 'main']);
	}
	get content(): string {
		return path.join(this.#root, 'content');
	}
	remove(): void {
		rmSync(this.#root, { recursive: true });
	}
	waitUntil(instant: string): void {
		this.#time = new Date(instant);
	}
	wait(minutes: number): void {
		this.#time = new Date(this.#time.getTime() + minutes * 60_000);
	}
	write(file: string, record: Yaml): void {
		mkdirSync(path.dirname(path.join(this.content, file)), { recursive: true });
		writeFileSync(path.join(this.content, file), stringify(record, QUOTED));
	}
	/** A file's record, or its list, as `change` leaves it. */
	edit(file: string, change: (record: Yaml) => void): void {
		const record: Yaml = parse(readFileSync(path.join(this.content, file), 'utf8'));
		change(record);
		this.write(file, record);
	}
	entry(file: string, id: string, change: (entry: Yaml) => void): void {
		this.edit(file, (list) => change(list.find((entry: Yaml) => entry.id === id)));
	}
	delete(file: string): void {
		rmSync(path.join(this.content, file));
	}
	commit(): void {
		this.#git(['add', '-A']);
		this.#git(['commit', '-q', '--allow-empty', '-m', 'x']);
	}
	/** Every VEVENT of every feed as a build of this moment writes it, by its feed and UID. */
	entries(): Map<string, string> {
		const { records, issues } = readContent(this.content);
		const broken = issues.filter(({ severity }) => severity === 'error');
		if (broken.length > 0 || !records.site) throw new Error(JSON.stringify(broken, undefined, 1));
		const now = localNow(this.#time, records.site.timezone);
		// site is there: looked at just above.
		const catalogue = buildCatalogue(records as Records, now);
		const { changed } = readHistory(this.content);
		const found = new Map<string, string>();
		for (const language of LANGUAGES)
			for (const feed of feedFiles(catalogue, language, { site: 'https://mau.example', changed }))
				for (const vevent of veventsOf(textOf(feed.bytes)))
					found.set(`${feed.path} ${uidOf(vevent)}`, vevent);
		return found;
	}
	#git(args: readonly string[]): void {
		const at = this.#time.toISOString();
		execFileSync('git', ['-C', this.#root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
			stdio: 'ignore',
			env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
		});
	}
}
