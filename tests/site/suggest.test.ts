/** The page on sending activities: the hosted form of the city stands on it, where there is one. */
import { expect, it } from 'vitest';
import { builtSite } from './built.ts';

const FORM = 'https://bieu-mau.mau.example/gui-hoat-dong';

it.each(['/chung-tay/de-xuat/', '/en/take-part/suggest/'])('%s leads to the form of the city', (address) => {
	const page = builtSite('tiny-city').pages.find((one) => one.address === address);
	const links = page?.elements.filter(({ tag, attributes }) => tag === 'a' && attributes['href'] === FORM);
	expect(links).toHaveLength(1);
	const without = builtSite('site').pages.find((one) => one.address === address);
	expect(without?.html).not.toContain('bieu-mau');
});
