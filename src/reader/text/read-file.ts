import { type Site, siteFile } from '../../schemas/index.ts';
import type { AnyEntry } from './content-file.ts';
import { FileReader } from './file-reader.ts';
import type { Finding, SourceText } from './issue.ts';
import type { Role } from './layout.ts';

interface FileRead {
	readonly findings: readonly Finding[];
	readonly entries: readonly AnyEntry[];
	readonly site?: Site | undefined;
	readonly unreadable: boolean;
}

export type ReadRole = Extract<Role, { kind: 'site' | 'record' | 'list' }>;

/** Reads one file's text; `decoded` is false when its bytes were no text, which has been reported already. */
export function readFile(file: SourceText, role: ReadRole, decoded: boolean): FileRead {
	const reader = new FileReader(file);
	const value = decoded ? reader.load() : undefined;
	const unreadable = value === undefined;
	switch (role.kind) {
		case 'site': {
			const site = value === undefined ? undefined : reader.judge(siteFile.schema, value, []);
			return { findings: reader.findings, entries: [], site, unreadable };
		}
		case 'record':
			return {
				findings: reader.findings,
				entries: [reader.record(role.collection, role.id, value)],
				unreadable,
			};
		case 'list':
			return {
				findings: reader.findings,
				entries: unreadable ? [] : reader.lists(role.lists, value),
				unreadable,
			};
	}
}
