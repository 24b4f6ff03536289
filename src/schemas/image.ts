import { z } from 'zod';
import { localized, plainLine } from './text.ts';

/** A photograph; without one a record gets a mosaic cover. Alt text, credit and licence are owed, so they are required. */
export const image = z.strictObject({
	file: plainLine(200).describe('Tên tệp ảnh, đặt cạnh tệp nội dung.'),
	alt: localized(250).describe('Lời tả ảnh cho người không nhìn thấy ảnh.'),
	credit: plainLine(200).describe('Tác giả hoặc nơi giữ ảnh.'),
	licence: plainLine(120).describe('Giấy phép, ví dụ "CC BY 4.0" hoặc "Đơn vị cho phép sử dụng".'),
});
