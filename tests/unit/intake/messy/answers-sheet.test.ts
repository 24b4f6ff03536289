/** The answers of a hosted form: what somebody suggests comes in, who the sender is stays out. */
import { expect, it } from 'vitest';
import { taken, utf8 } from '../../../support/sheets.ts';

const SHEET = [
	'Dấu thời gian,Địa chỉ email,Họ và tên người gửi,Số điện thoại của bạn,Địa chỉ nhà,Tên hoạt động,Tóm tắt,Ngày bắt đầu,Giờ bắt đầu,Giờ kết thúc,Giá vé,Bạn muốn nhắn gì thêm?',
	'22/11/2026 8:15:02,nguyen.thi.mau@mail.example,Nguyễn Thị Mẫu,0912 345 678,12 Ngõ Nhỏ,Hội đọc Mẫu,Cùng đọc sách.,5/12/2026,8h,10h,Miễn phí,Gọi cho tôi sau 17h nhé',
].join('\n');

it('comes in without the columns of a person, and says which were passed over', async () => {
	const { texts, report, mistakes } = await taken(utf8(SHEET));
	expect(mistakes).toEqual([]);
	expect([...texts.keys()]).toEqual(['events/hoi-doc-mau.yaml']);
	const [text = ''] = [...texts.values()];
	for (const personal of ['nguyen.thi.mau', 'Nguyễn Thị Mẫu', '0912', 'Ngõ Nhỏ', 'Gọi cho tôi', '8:15'])
		expect(text).not.toContain(personal);
	for (const header of [
		'Dấu thời gian',
		'Địa chỉ email',
		'Họ và tên người gửi',
		'Số điện thoại của bạn',
		'Địa chỉ nhà',
	])
		expect(report).toContain(`Cột "${header}" không dùng đến: bỏ qua.`);
});
