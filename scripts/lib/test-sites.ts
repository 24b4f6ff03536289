/** The sites under test: fixtures, built at the tests' own moment, in zones of their own. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TEST_NOW } from '../../tests/clock.ts';
import { SAMPLE_CITY, TINY_CITY } from '../../tests/support/cities.ts';
import type { Step } from './test-steps.ts';

const BUILT = '.build/test';
const HARSH = `${BUILT}/harsh-content`;
const EDITED = `${BUILT}/edited-content`;

const SITES = {
	site: { CONTENT_DIR: SAMPLE_CITY },
	'site-elsewhere': { CONTENT_DIR: SAMPLE_CITY, TZ: 'America/New_York' },
	'tiny-city': { CONTENT_DIR: TINY_CITY, TZ: 'Pacific/Kiritimati' },
	// The tiny city with records at the edge of what is allowed, and with the component page that the visual tests
	// compare: neither is part of a site that people read.
	components: { COMPONENTS: '1', CONTENT_DIR: HARSH },
	'components-edited': { COMPONENTS: '1', CONTENT_DIR: EDITED },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
/** Every text hostile, and the same with harmless texts: nothing but words may differ (tests/site/hostile.test.ts). */
type TextSite = 'hostile' | 'harmless';
export type TestSite = keyof typeof SITES | TextSite;

/** The largest first: two are built at a time. */
export const TEST_SITES: readonly TestSite[] = [
	'site',
	'site-elsewhere',
	'components',
	'components-edited',
	'tiny-city',
	'hostile',
	'harmless',
];

export const buildOf = (site: TestSite): Step => ({ name: `build ${site}`, ...howToBuild(site) });

const howToBuild = (site: TestSite): Pick<Step, 'command' | 'env'> =>
	site === 'hostile' || site === 'harmless'
		? { command: ['tests/support/hostile-site.ts', site], env: { SITE_NOW: TEST_NOW } }
		: {
				command: ['scripts/build.ts', '--out', `${BUILT}/${site}`],
				env: { SITE_NOW: TEST_NOW, ...SITES[site] },
			};

export const isBuilt = (site: TestSite): boolean => existsSync(`${BUILT}/${site}/index.html`);

/** Puts the contents together that are made of several fixtures. Before the sites of components are built. */
export function layOverContents(): void {
	rmSync(HARSH, { recursive: true, force: true });
	cpSync(TINY_CITY, HARSH, { recursive: true });
	cpSync('tests/fixtures/harsh/content', HARSH, { recursive: true });
	// The same with one event edited, to an end later by a quarter of an hour and so to files of the same size: what
	// readers' calendars then fetch again (tests/site/polls.test.ts).
	rmSync(EDITED, { recursive: true, force: true });
	cpSync(HARSH, EDITED, { recursive: true });
	const edited = path.join(EDITED, 'events', 'ngay-hoi-sach-mau.yaml');
	writeFileSync(edited, readFileSync(edited, 'utf8').replace('T11:30', 'T11:45'));
}
