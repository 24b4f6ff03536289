/** Every page that search engines may find, from the catalogue alone: for the sitemap while nothing is built. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import {
	furtherPages,
	placeGroups,
	programmeGroups,
	resourceGroups,
	sessionGroups,
} from '../../catalogue/lists/lists.ts';
import { calendarMonths } from '../../catalogue/time/dated-days.ts';
import { byText } from '../../domain/text/by-text.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import {
	type ListName,
	listPath,
	path,
	type RecordCollection,
	type RouteName,
	recordPath,
	recordRoutes,
	routes,
} from '../../i18n/routes.ts';
import type { SitePage } from '../../ship/sitemap.ts';

type Addresses = Readonly<Record<Language, string>>;
type AddressIn = (language: Language) => string;

/** In the order of the built files. `site` has no slash at its end. */
export function everyPage(catalogue: Catalogue, site: string): SitePage[] {
	const collections = Object.keys(recordRoutes) as RecordCollection[]; // its keys are their names
	const pages: AddressIn[] = [
		...withoutParameters().map(
			(name): AddressIn =>
				(language) =>
					path(language, name),
		),
		...collections.flatMap((collection) =>
			catalogue.records[collection].map(
				({ id }): AddressIn =>
					(language) =>
						recordPath(language, collection, id),
			),
		),
		...calendarMonths(catalogue).map(
			(month): AddressIn =>
				(language) =>
					path(language, 'month', { month }),
		),
		...furtherLists(catalogue),
	];
	return pages
		.flatMap((addressIn) => {
			const addresses: Addresses = { vi: addressIn('vi'), en: addressIn('en') };
			return LANGUAGES.map((language) => sitePage(addresses, language, site));
		})
		.sort((a, b) => byText(fileOf(a), fileOf(b)));
}

/** Sheets of paper and what somebody saved ask not to be indexed. */
const withoutParameters = (): RouteName[] =>
	(Object.keys(routes) as RouteName[]) // its keys are their names
		.filter(
			(name) => !/\[/.test(routes[name].vi) && !/^paper\//.test(routes[name].file) && name !== 'myCalendar',
		);

function furtherLists(catalogue: Catalogue): AddressIn[] {
	const groups: Readonly<Record<ListName, Parameters<typeof furtherPages>[0]>> = {
		events: sessionGroups(catalogue),
		programmes: programmeGroups(catalogue),
		places: placeGroups(catalogue),
		resources: resourceGroups(catalogue),
	};
	return (Object.keys(groups) as ListName[]) // its keys are their names
		.flatMap((list) =>
			furtherPages(groups[list]).map(
				(page): AddressIn =>
					(language) =>
						listPath(language, list, page),
			),
		);
}

const sitePage = (addresses: Addresses, language: Language, site: string): SitePage => ({
	address: addresses[language],
	indexed: true,
	alternates: [
		...LANGUAGES.map((other) => ({ language: other as string, href: site + addresses[other] })),
		{ language: 'x-default', href: site + addresses.vi },
	],
});

const fileOf = ({ address }: SitePage): string => `${address}index.html`;
