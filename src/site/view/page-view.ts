/** What every route does first: the catalogue, and the language of the address it answers. */

import { languageOf } from '../../i18n/routes.ts';
import { getCatalogue } from './catalogue.ts';
import { makeView, type View } from './view.ts';

export const viewOf = async (address: URL): Promise<View> =>
	makeView(await getCatalogue(), languageOf(address.pathname));
