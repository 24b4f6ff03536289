/** Takes the YAML of one file apart, judges its records, and notes every finding once. */
import type { z } from 'zod';
import { collections } from '../../schemas/index.ts';
import type { AnyEntry } from './content-file.ts';
import { entry } from './entry.ts';
import { brokenAlias, emptyFile, notAList, tooDeep, tooManyParts } from './file-findings.ts';
import { badFileName } from './file-name-findings.ts';
import type { Finding, Path, SourceText } from './issue.ts';
import type { Role } from './layout.ts';
import { valueAt } from './schema-at.ts';
import { schemaFindings } from './schema-findings.ts';
import { survey } from './survey.ts';
import { unknownList } from './unknown-key.ts';
import { unquotedFinding } from './unquoted.ts';
import { eachPlainScalar, parseYaml } from './yaml.ts';
import { duplicateKeyFindings, syntaxFindings } from './yaml-problems.ts';
import { firstBracketTooDeep, firstTokenTooMany } from './yaml-size.ts';

export class FileReader {
	readonly findings: Finding[] = [];
	readonly #file: SourceText;
	/** Unquoted numbers by their path, for fields that want text. */
	readonly #plainNumbers = new Map<string, string>();
	/** Paths that are reported already and need no second complaint from the schema. */
	readonly #reported = new Set<string>();
	/** Paths of nodes that hold something reported before any schema looked. */
	#touched: Set<string> | 'all' = new Set();

	constructor(file: SourceText) {
		this.#file = file;
	}

	/** The raw data, or undefined when there is none to look at. */
	load(): unknown {
		const tooMany = firstTokenTooMany(this.#file.text);
		if (tooMany !== undefined) return this.#refuse(tooManyParts(this.#file, tooMany));
		const open = firstBracketTooDeep(this.#file.text);
		if (open !== undefined) return this.#refuse(tooDeep(this.#file, open));
		const value = this.#parsed();
		this.#noteTouched();
		return value;
	}

	#refuse(finding: Finding): undefined {
		this.findings.push(finding);
	}

	#parsed(): unknown {
		const parsed = parseYaml(this.#file.text);
		const form = survey(parsed.document);
		if (form.tooDeep !== undefined) return this.#refuse(tooDeep(this.#file, form.tooDeep));
		const broken = syntaxFindings(this.#file, parsed);
		this.findings.push(...broken, ...duplicateKeyFindings(this.#file, form));
		if (broken.length > 0) return undefined;
		if (parsed.document.contents === null || this.#file.text.trim() === '') {
			return this.#refuse(emptyFile(this.#file));
		}
		if (form.alias !== undefined) return this.#refuse(brokenAlias(this.#file, form.alias));
		eachPlainScalar(parsed.document, (scalar) => {
			const finding = unquotedFinding(this.#file, scalar);
			if (finding) {
				this.findings.push(finding);
				this.#reported.add(scalar.path.join('\n'));
			} else if (/^[\d.+-]/.test(scalar.source))
				this.#plainNumbers.set(scalar.path.join('\n'), scalar.source);
		});
		return parsed.document.toJS({ maxAliasCount: 0 });
	}

	/** Remembers each node at or below which something was reported, so that a long list is not searched for each item. */
	#noteTouched(): void {
		for (const { at } of this.findings) {
			if (!('path' in at)) this.#touched = 'all';
			else if (this.#touched !== 'all')
				for (let length = 0; length <= at.path.length; length++)
					this.#touched.add(at.path.slice(0, length).join('\n'));
		}
	}

	/** The data as the schema puts it out, or undefined after its objections were noted. */
	judge<T>(schema: z.ZodType<T>, value: unknown, root: Path): T | undefined {
		const result = schema.safeParse(value);
		if (!result.success) {
			const subject = {
				file: this.#file,
				schema,
				value,
				root,
				plainSource: (path: Path) => this.#plainNumbers.get(path.join('\n')),
			};
			for (const finding of schemaFindings(subject, result.error.issues))
				if (!('path' in finding.at && this.#reported.has(finding.at.path.join('\n'))))
					this.findings.push(finding);
			return undefined;
		}
		return this.#touched === 'all' || this.#touched.has(root.join('\n')) ? undefined : result.data;
	}

	record(collection: AnyEntry['collection'], id: string, value: unknown): AnyEntry {
		const name = badFileName(this.#file, id);
		if (name) {
			this.findings.push(name);
			this.#touched = 'all';
		}
		const data =
			value === undefined ? undefined : this.judge<object>(collections[collection].schema, value, []);
		return entry(collection, id, [], data, value);
	}

	lists(lists: Extract<Role, { kind: 'list' }>['lists'], value: unknown): AnyEntry[] {
		const keys = lists.flatMap(({ key }) => key ?? []);
		if (keys.length > 0) {
			if (typeof value !== 'object' || value === null || Array.isArray(value)) {
				this.findings.push(notAList(this.#file, [], keys[0]));
				return [];
			}
			for (const key of Object.keys(value))
				if (!keys.includes(key)) this.findings.push(unknownList(this.#file, key, keys));
		}
		return lists.flatMap(({ collection, key }) => {
			const root = key ? [key] : [];
			const items = valueAt(value, root);
			if (key && items === undefined) return [];
			if (!Array.isArray(items)) {
				this.findings.push(notAList(this.#file, root, key));
				return [];
			}
			return items.flatMap((item: unknown, index) => {
				const path = [...root, index];
				const data = this.judge<object>(collections[collection].schema, item, path);
				const id = valueAt(item, ['id']);
				return typeof id === 'string' ? [entry(collection, id, path, data, item)] : [];
			});
		});
	}
}
