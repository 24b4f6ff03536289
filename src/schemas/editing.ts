import { z } from 'zod';
import { code } from './text.ts';

/** Where the editor's page keeps what editors write. Left out while the city has not set it up. */
export const editing = z
	.strictObject({
		backend: z.enum(['gitlab', 'github']).describe('Nơi giữ kho nội dung: gitlab hoặc github.'),
		repo: code(/^\w[\w.-]*(?:\/\w[\w.-]*)+$/, 200).describe('Kho nội dung, dạng "nhom/kho".'),
		branch: code(/^[\w./-]+$/, 100)
			.default('main')
			.describe('Nhánh mà trang được dựng từ đó.'),
		folder: code(/^\w[\w.-]*(?:\/\w[\w.-]*)*$/, 200)
			.default('content')
			.describe('Thư mục nội dung trong kho.'),
		host: code(/^(?:[a-z0-9-]+\.)+[a-z]{2,24}$/, 200)
			.optional()
			.describe('Tên máy chủ riêng, ví dụ "git.example.org"; bỏ trống khi dùng gitlab.com, github.com.'),
		appId: code(/^\w+$/, 200)
			.optional()
			.describe(
				'Mã ứng dụng (Application ID) đã đăng ký ở GitLab để đăng nhập bằng một nút; bỏ trống thì biên tập viên dán mã truy cập.',
			),
	})
	.describe('Trang biên tập /quan-tri/ lưu bài viết ở đâu; bỏ trống khi chưa cài đặt.');
export type Editing = z.output<typeof editing>;
