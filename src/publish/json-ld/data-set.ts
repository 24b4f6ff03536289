import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { path } from '../../i18n/routes.ts';
import { type DataListName, listNames, lists } from '../data/lists.ts';
import type { JsonLd } from './index.ts';
import { CONTEXT } from './object.ts';

/** The open data as search engines for data sets read it. */
export function dataSetJsonLd(catalogue: Catalogue, language: Language, siteUrl: string): JsonLd {
	const { site, today } = catalogue;
	const download = (name: DataListName, ending: 'json' | 'csv') => ({
		'@type': 'DataDownload',
		name: lists[name].title[language],
		encodingFormat: ending === 'json' ? 'application/json' : 'text/csv',
		contentUrl: `${siteUrl}/api/v1/${name}.${ending}`,
	});
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		'@id': `${siteUrl}${path('vi', 'openData')}#dataset`,
		name: sayPlain(site.name, language),
		description: sayPlain(site.subtitle, language),
		url: `${siteUrl}${path(language, 'openData')}`,
		license: site.licence.url,
		isAccessibleForFree: true,
		inLanguage: site.languages,
		dateModified: today,
		spatialCoverage: sayPlain(site.city, language),
		creator: {
			'@type': 'Organization',
			name: sayPlain(site.publisher ?? site.name, language),
			url: `${siteUrl}/`,
		},
		distribution: listNames.flatMap((name) => [download(name, 'json'), download(name, 'csv')]),
	};
}
