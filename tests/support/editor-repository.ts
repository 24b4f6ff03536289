import type { Page } from '@playwright/test';

const REPOSITORY = 'kho';

/** A repository in the browser's own store, which the page takes for a folder that the editor has chosen. */
export async function giveRepository(page: Page, texts: ReadonlyMap<string, string>): Promise<void> {
	const files = [...texts]
		.filter(([file]) => file.endsWith('.yaml'))
		.map(([file, text]) => [`content/${file}`, text] as const);
	await page.addInitScript(
		({ name, files }) => {
			const folder = async (root: FileSystemDirectoryHandle, parts: readonly string[]) => {
				let at = root;
				for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
				return at;
			};
			const choose = async () => {
				const root = await folder(await navigator.storage.getDirectory(), [name]);
				await folder(root, ['.git']);
				for (const [file, text] of files) {
					const parts = file.split('/');
					const at = await folder(root, parts.slice(0, -1));
					const written = await at.getFileHandle(parts.at(-1) ?? '', { create: true });
					const stream = await written.createWritable();
					await stream.write(text);
					await stream.close();
				}
				return root;
			};
			Object.assign(window, { showDirectoryPicker: choose });
		},
		{ name: REPOSITORY, files },
	);
}

/** The texts of one folder of the repository, by their paths from the content directory. */
export const saved = (page: Page, folder: string): Promise<[string, string][]> =>
	page.evaluate(
		async ([name, folder]) => {
			let at = await navigator.storage.getDirectory();
			for (const part of [name, 'content', folder]) at = await at.getDirectoryHandle(part);
			const found: [string, string][] = [];
			for await (const [file, handle] of at.entries())
				if (handle instanceof FileSystemFileHandle)
					found.push([`${folder}/${file}`, await (await handle.getFile()).text()]);
			return found;
		},
		[REPOSITORY, folder] as const,
	);
