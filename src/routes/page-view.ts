/** What every route does first: the catalogue, and the language of the address it answers. */
import { getCatalogue } from '../catalogue/index.ts';
import { makeView, type View } from '../components/view.ts';
import { languageOf } from '../i18n/routes.ts';

export const viewOf = async (address: URL): Promise<View> =>
	makeView(await getCatalogue(), languageOf(address.pathname));
