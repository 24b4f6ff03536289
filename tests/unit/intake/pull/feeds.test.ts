/** Feeds as Google, Outlook, Nextcloud and a sheet hand them out: exact plans, and a second run that changes nothing. */
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { judgeBy } from '../../../../src/rules/judge.ts';
import { textRules } from '../../../../src/rules/text-rules.ts';
import { TEST_NOW } from '../../../clock.ts';
import { feedBytes, pulled, tinyTexts } from '../../../support/feeds.ts';

const google = feedBytes('google.ics');
const first = pulled(google);
/** The same content, its sessions known to followers. */
const followed = async () => {
	const { after } = await first;
	const known = [
		'noi-chuyen-doc-sach-cung-con: [noi-chuyen-doc-sach-cung-con_20261203T1900]',
		'gio-ke-chuyen-cuoi-tuan: [gio-ke-chuyen-cuoi-tuan]',
	];
	return new Map([...after, ['ledger.yaml', known.map((line) => `events/${line}\n`).join('')]]);
};

describe('a first run', () => {
	it.each(['google.ics', 'outlook.ics', 'nextcloud.ics', 'sheet.csv'])('of %s', async (name) => {
		const { summary, texts } = await pulled(feedBytes(name), {
			feed: { kind: name.endsWith('csv') ? 'sheet' : 'calendar' },
		});
		const files = [...texts].map(([path, text]) => `# ${path}\n${text}`).join('\n');
		await expect(`${summary}\n${files}`).toMatchFileSnapshot(`../../../fixtures/feeds/${name}.expected.txt`);
	});
});

describe('a second run', () => {
	it.each(['google.ics', 'outlook.ics', 'nextcloud.ics', 'sheet.csv'])(
		'of %s changes nothing, on the next day neither',
		async (name) => {
			const feed = { kind: name.endsWith('csv') ? ('sheet' as const) : ('calendar' as const) };
			const { after } = await pulled(feedBytes(name), { feed });
			expect([...(await pulled(feedBytes(name), { feed, texts: after })).texts]).toEqual([]);
			expect([
				...(await pulled(feedBytes(name), { feed, texts: after, now: '2026-11-23T03:00' })).texts,
			]).toEqual([]);
		},
	);

	it('after a month confirms again, and changes nothing else', async () => {
		const { after } = await first;
		const { texts, records } = await pulled(google, { texts: after, now: '2026-12-23T03:00' });
		expect([...texts.keys()]).toEqual(['events/gio-ke-chuyen-cuoi-tuan.yaml']);
		expect(records.flatMap(({ edits }) => edits.map(({ path }) => path.join('.')))).toEqual(['verified']);
	});

	it('breaks no rule', async () => {
		const { after } = await first;
		const errors = judgeBy(textRules, readTexts(after), TEST_NOW).issues.filter(
			({ severity }) => severity === 'error',
		);
		expect(errors).toEqual([]);
	});
});

describe('what moved, and what was called off', () => {
	it('reaches those who follow it, as changes', async () => {
		const { texts, summary } = await pulled(feedBytes('moved.ics'), { texts: await followed() });
		const files = [...texts].map(([path, text]) => `# ${path}\n${text}`).join('\n');
		await expect(`${summary}\n${files}`).toMatchFileSnapshot(
			'../../../fixtures/feeds/moved.ics.expected.txt',
		);
	});
});

describe('a feed that is not believed', () => {
	const refusedOf = async (name: string, fewer = false) => {
		const { refused, texts } = await pulled(feedBytes(name), { texts: (await first).after, fewer });
		return [refused, texts.size];
	};
	it('is halved', async () => {
		expect(await refusedOf('halved.ics')).toEqual([
			'nguồn thiếu 3 trong 5 mục sắp tới đã lấy lần trước; chưa đổi gì',
			0,
		]);
		expect(await refusedOf('halved.ics', true)).toEqual([undefined, 3]);
	});
	it('is empty', async () => {
		expect(await refusedOf('empty.ics')).toEqual([
			'nguồn trống, trong khi danh mục có 5 mục sắp tới lấy từ nguồn này; chưa đổi gì',
			0,
		]);
	});
	it('is cut off', async () => {
		expect(await refusedOf('broken.ics')).toEqual([
			'lịch bị cắt ngang, tải về chưa đủ; tải lại rồi gửi lại',
			0,
		]);
	});
	it('is empty from the beginning: nothing is to do', async () => {
		expect((await pulled(feedBytes('empty.ics'))).refused).toBeUndefined();
	});
	it('cannot be had', async () => {
		const { refused, summary } = await pulled(() => Promise.reject(new Error('không nối được với nguồn')));
		expect(refused).toBe('không nối được với nguồn');
		expect(summary).toContain('- `lich-thu-vien`, Thư viện Mẫu: không nối được với nguồn.');
	});
	it('is a sheet in which nobody says what is ready', async () => {
		const bytes = new TextEncoder().encode('Tên hoạt động,Ngày\nA,12/12/2026\n');
		expect((await pulled(bytes, { feed: { kind: 'sheet' } })).refused).toContain('không có cột “Trạng thái”');
	});
});

describe('an activity that its feed does not name any more', () => {
	const file = 'events/noi-chuyen-doc-sach-cung-con.yaml';
	const gone = async () => pulled(feedBytes('gone.ics'), { texts: (await first).after });

	it('is marked, and stays', async () => {
		const { texts, summary } = await gone();
		expect([...texts.keys()]).toEqual([file]);
		expect(texts.get(file)).toContain('gone: "2026-11-22"');
		expect(summary).toContain(
			'### Nguồn không còn ghi (giữ lại, hỏi đơn vị)\n\n- Nói chuyện: đọc sách cùng con',
		);
	});
	it('is marked once, and loses the mark when it is back', async () => {
		const { after } = await gone();
		expect([
			...(await pulled(feedBytes('gone.ics'), { texts: after, now: '2026-11-23T03:00' })).texts,
		]).toEqual([]);
		const back = await pulled(google, { texts: after });
		expect([...back.texts.keys()]).toEqual([file]);
		expect(back.texts.get(file)).not.toContain('gone');
	});
	it('is left alone once it is over', async () => {
		const { texts } = await pulled(feedBytes('gone.ics'), {
			texts: (await first).after,
			now: '2026-12-04T03:00',
		});
		expect([...texts]).toEqual([]);
	});
});

it('touches records of its own alone', async () => {
	const { after } = await first;
	const { texts, records } = await pulled(google, { texts: after, feed: { id: 'lich-khac' } });
	expect(records.map(({ state }) => state)).toEqual(records.map(() => 'new'));
	expect([...texts.keys()].filter((path) => after.has(path))).toEqual([]);
});

it('takes up the record of an editor that says the same', async () => {
	const texts = new Map([...tinyTexts]);
	const { after } = await first;
	const file = 'events/noi-chuyen-doc-sach-cung-con.yaml';
	texts.set(
		file,
		`${after.get(file)}`
			.replace(/^origin:.*\n/m, '')
			.replace('Một buổi tối cho cha mẹ.', 'Tối thứ Năm cho cha mẹ.'),
	);
	const { texts: changed } = await pulled(google, { texts });
	expect(changed.get(file) ?? '').toContain('Tối thứ Năm cho cha mẹ.');
	expect(changed.get(file) ?? '').toContain('origin: {source: lich-thu-vien, uid: b2@google.com}');
});

it('holds back what breaks a rule, and takes the rest', async () => {
	const bytes = new TextDecoder()
		.decode(google)
		.replace('SUMMARY:Đổi sách lấy cây', `SUMMARY:${'Đổi sách '.repeat(30)}`);
	const { aside, records } = await pulled(new TextEncoder().encode(bytes));
	expect(aside[0]).toMatch(/Tên hoạt động: .* dài \d+ ký tự/);
	expect(records).toHaveLength(4);
});
