/** Every address that leads out of the site is well formed, and listed with the day it was last read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/rules/check.ts';
import { TEST_TODAY } from '../clock.ts';

interface Link {
	readonly record: string;
	readonly url: string;
	/** The source's own date, else the day it was read, else empty. */
	readonly last: string;
}

function linksOf(record: string, value: unknown, found: Link[]): void {
	if (Array.isArray(value)) for (const item of value) linksOf(record, item, found);
	else if (typeof value === 'object' && value !== null) {
		// Any content object: only these four keys are read.
		const object = value as { url?: unknown; seen?: string; on?: string };
		if (typeof object.url === 'string')
			found.push({ record, url: object.url, last: object.seen ?? object.on ?? '' });
		for (const item of Object.values(value)) linksOf(record, item, found);
	}
}

test('every outward link is well formed and listed with its last check', async () => {
	const { records } = await checkContent('content', TEST_TODAY);
	const links: Link[] = [];
	for (const [collection, list] of Object.entries(records)) {
		if (!Array.isArray(list)) continue;
		for (const record of list as { id: string }[]) linksOf(`${collection}/${record.id}`, record, links);
	}
	expect(links.length).toBeGreaterThan(100);
	for (const { url, record } of links) {
		expect(() => new URL(url), `${record}: ${url}`).not.toThrow();
		expect(new URL(url).protocol, `${record}: ${url}`).toMatch(/^https?:$/);
		expect(new URL(url).hostname, `${record}: ${url}`).toMatch(/\.[a-z]{2,}$/);
	}
	mkdirSync('.build/reports', { recursive: true });
	const lines = [
		...new Set(links.map(({ record, url, last }) => `${last},${record},${url.replaceAll(',', '%2C')}`)),
	].sort();
	writeFileSync('.build/reports/outward-links.csv', `last,record,url\n${lines.join('\n')}\n`);
});
