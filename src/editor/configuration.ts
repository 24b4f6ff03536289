/** `/quan-tri/config.json`: the editor's forms, made from the schemas. */
import type { Site } from '../schemas/index.ts';
import { backend } from './backend.ts';
import { forms } from './collections.ts';
import type { Configuration } from './form.ts';

/** As long as an id may be, with room for what tells two of one name apart. */
const LONGEST_SLUG = 76;

/** `address`: of the site, without a slash at its end. */
export function configuration({ name, editing }: Site, address: string): Configuration {
	const folder = editing?.folder ?? 'content';
	return {
		backend: backend(editing),
		...(editing ? { publish_mode: 'editorial_workflow' } : {}),
		media_folder: folder,
		public_folder: '/',
		media_libraries: { stock_assets: { providers: [] } },
		app_title: `Biên tập · ${name.vi}`,
		site_url: address,
		display_url: address,
		logo: { src: '/favicon.svg' },
		show_preview_links: false,
		slug: { encoding: 'ascii', clean_accents: true, maxlength: LONGEST_SLUG, timezone: 'local' },
		output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
		collections: forms(folder),
	};
}
