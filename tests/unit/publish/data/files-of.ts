/** Files of the open data of a catalogue. */
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import type { Changed } from '../../../../src/publish/calendars/changed.ts';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { listedFeeds } from '../../../../src/publish/data/open-feeds.ts';
import { SITE } from '../../../support/catalogue.ts';

export const fileOf = (catalogue: Catalogue, file: string, changed?: Changed) =>
	apiFile(catalogue, file, { site: SITE, changed, feeds: listedFeeds(catalogue) });
