/** Where the sites under test are served. */
import { freePorts } from './support/free-ports.ts';

/** The sites that browser tests read, by the names of scripts/lib/test-sites.ts. */
export const servedSites = ['site', 'tiny-city', 'components', 'hostile'] as const;
type ServedSite = (typeof servedSites)[number];

/** The port of each site of this run; titles of tests hold it, so every process of a run must know the same. */
export const portOf = (site: ServedSite): number => Number(process.env.TEST_PORT) + servedSites.indexOf(site);

export const originOf = (site: ServedSite): string => `http://localhost:${portOf(site)}`;

// The first process of a run chooses; its workers inherit the choice. `TEST_PORT=…` on the command line chooses for it.
process.env.TEST_PORT ??= String(await freePorts(servedSites.length));
