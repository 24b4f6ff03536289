/** How the page signs in and writes, and which hosts it asks for that. */
import type { Editing } from '../schemas/editing.ts';

const HOSTS = { gitlab: 'gitlab.com', github: 'github.com' } as const;

/** What the editor calls a folder on one's own machine: it asks for some name of a repository. */
const NO_REPOSITORY = 'tren-may/noi-dung';

/** Every change goes through a review, and its commit says in Vietnamese what was done. */
const COMMITS = {
	create: 'Thêm {{collection}}: {{slug}}',
	update: 'Sửa {{collection}}: {{slug}}',
	delete: 'Bỏ {{collection}}: {{slug}}',
	uploadMedia: 'Thêm ảnh: {{path}}',
	deleteMedia: 'Bỏ ảnh: {{path}}',
};

/** Without a repository only a folder on one's own machine can be edited; the name then says so. */
export function backend(editing: Editing | undefined): Readonly<Record<string, unknown>> {
	if (!editing)
		return { name: 'gitlab', repo: NO_REPOSITORY, auth_methods: ['token'], commit_messages: COMMITS };
	const { repo, branch, host, appId } = editing;
	const root = `https://${host ?? HOSTS[editing.backend]}`;
	const shared = { name: editing.backend, repo, branch, commit_messages: COMMITS };
	if (editing.backend === 'gitlab')
		return {
			...shared,
			...(host ? { api_root: `${root}/api/v4`, base_url: root } : {}),
			...(appId
				? { auth_type: 'pkce', app_id: appId, auth_methods: ['oauth', 'token'] }
				: { auth_methods: ['token'] }),
		};
	return {
		...shared,
		...(host ? { api_root: `${root}/api/v3`, base_url: root } : {}),
		auth_methods: ['token'],
	};
}

/** Origins that the page asks besides its own site, by the backend of its configuration. */
export function originsOf({ name, api_root: root, repo }: Readonly<Record<string, unknown>>): string[] {
	if (repo === NO_REPOSITORY) return [];
	if (typeof root === 'string') return [new URL(root).origin];
	return name === 'github' ? ['https://api.github.com'] : ['https://gitlab.com'];
}
