import { describe, expect, it } from 'vitest';
import { suggestAddress } from '../../../../src/site/links/suggest.ts';
import { letterOf, mailLink } from '../../../../src/site/prose/letter.ts';

const TEMPLATES = {
	subject: 'Gửi hoạt động',
	body: 'Nơi: #1\nDịp: #2\n',
	wrongSubject: 'Sai: #1',
	wrongBody: 'Trang: #1\n',
};
const NOTHING = { place: '', day: '' };
const letter = (query: string, chosen = NOTHING) =>
	letterOf(new URLSearchParams(query), chosen, TEMPLATES, 'https://hoc.example');

describe('a letter', () => {
	it('about an activity says the place and the occasion that were chosen', () =>
		expect(letter('', { place: 'Phường #2 Vỹ Dạ', day: 'Ngày Di sản' })).toEqual({
			subject: 'Gửi hoạt động',
			body: 'Nơi: Phường #2 Vỹ Dạ\nDịp: Ngày Di sản\n',
			wrong: false,
		}));

	it('about a mistake says the title and the address of the page', () => {
		const { search } = new URL(
			suggestAddress('https://hoc.example/gui/', { sai: '/dia-diem/thu-vien/', ten: 'Thư viện & bạn #1' }),
		);
		expect(letter(search)).toEqual({
			subject: 'Sai: Thư viện & bạn #1',
			body: 'Trang: https://hoc.example/dia-diem/thu-vien/\n',
			wrong: true,
		});
	});

	it('takes no address of another site, and no more of a title than titles are long', () => {
		for (const sai of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '/a b', '/<b>'])
			expect(letter(`sai=${encodeURIComponent(sai)}`).wrong, sai).toBe(false);
		const { subject } = letter(
			`sai=/a/&ten=${encodeURIComponent(`x\r\nBcc: e@evil.example\u202e${'y'.repeat(999)}`)}`,
		);
		expect(subject).toMatch(/^Sai: x Bcc: e@evil\.example y+$/);
		expect(subject.length).toBeLessThan(210);
	});

	it('is handed on whole, whatever signs are in it', () => {
		const link = mailLink('mailto:a@b.example?subject=cũ', 'A&B?', 'x\ny=#1');
		expect(link).toBe('mailto:a@b.example?subject=A%26B%3F&body=x%0Ay%3D%231');
	});
});

describe('a link to sending', () => {
	it('says only what it knows', () =>
		expect(suggestAddress('/gui/', { noi: 'vy-da', dip: undefined })).toBe('/gui/?noi=vy-da#thu'));
});
