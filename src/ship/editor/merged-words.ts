/** What the package's Vietnamese lacks, so that no English is left in what editors see. Messages for developers stay out. */

interface Words {
	readonly [key: string]: string | Words;
}

const lacking: Words = {
	select_item: 'Chọn {$name}',
	folders: 'Thư mục',
	more_folders: 'Thư mục khác',
	sign_in_using_access_token_workflow_note:
		'Vì mọi thay đổi đều được duyệt, mã truy cập phải có quyền đọc và ghi yêu cầu hợp nhất.',
	sign_in_with_link: 'Đăng nhập bằng đường dẫn',
	sign_in_with_link_confirmation:
		'Đường dẫn này đăng nhập bạn là {$account} trên {$service} và chép thiết đặt từ máy đã tạo ra nó. Chỉ tiếp tục nếu chính bạn đã tạo.',
	domain: 'Tên miền',
	file_unavailable: 'Không có',
	file_unavailable_description: 'Không tải được tệp này. Có thể tệp đã bị dời hoặc bỏ.',
	back_to_parent_folder: 'Về thư mục trên',
	new_folder: 'Thư mục mới',
	new_folder_name: 'Tên thư mục',
	new_folder_create: 'Tạo',
	new_folder_description: 'Thư mục mới sẽ nằm trong “{$folder}”.',
	new_folder_error: {
		empty: 'Tên thư mục không được để trống.',
		invalid: 'Tên thư mục không được có dấu gạch chéo hoặc bắt đầu bằng dấu chấm.',
		duplicate: 'Ở đây đã có thư mục hoặc tệp tên này.',
	},
	creating_folder: 'Đang tạo thư mục…',
	creating_folder_failed: 'Không tạo được thư mục.',
	folder_options: 'Tùy chọn thư mục',
	show_folder_options: 'Hiện tùy chọn thư mục',
	rename_folder: 'Đổi tên thư mục',
	delete_folder: 'Xóa thư mục',
	enter_new_name_for_folder:
		'Nhập tên mới. Các tệp trong thư mục ({$count}) và nơi dùng chúng được sửa theo.',
	enter_new_name_for_external_folder:
		'Nhập tên mới. Địa chỉ của các tệp trong thư mục ({$count}) sẽ đổi, cần sửa những mục dùng chúng.',
	confirm_deleting_folder: 'Xóa thư mục “{$name}” và các tệp trong đó ({$count})?',
	renaming_folder: 'Đang đổi tên thư mục…',
	renaming_folder_failed: 'Không đổi được tên thư mục.',
	deleting_folder: 'Đang xóa thư mục…',
	deleting_folder_failed: 'Không xóa được thư mục.',
	replace_file: 'Thay tệp',
	replace_image: 'Thay ảnh',
	remove_file: 'Bỏ tệp',
	remove_image: 'Bỏ ảnh',
	deleting_referenced_assets_note: 'Chỗ nhắc đến nó trong {$count} mục cũng sẽ bị bỏ.',
	cannot_delete_referenced_assets:
		'Không xóa được: những trường sau sẽ không còn hợp lệ. Hãy sửa các mục ấy trước.',
	deleting_referenced_entries_note: 'Chỗ nhắc đến nó trong {$count} mục khác cũng sẽ bị bỏ.',
	cannot_delete_referenced_entries:
		'Không xóa được: những trường sau của mục khác sẽ không còn hợp lệ. Hãy sửa các mục ấy trước.',
	show_errors: 'Xem lỗi',
	folder_created: 'Đã tạo thư mục.',
	folder_path: 'Đường dẫn thư mục',
	folder_contents: 'Nội dung',
	x_folders: '{$count} thư mục',
	folder_renamed: 'Đã đổi tên thư mục.',
	folder_deleted: 'Đã xóa thư mục.',
	entry_sidebar: {
		slug: {
			title: 'Mã (tên tệp)',
			generated_on_save: 'Mã được tạo từ nội dung khi lưu.',
			unavailable: 'Mục này không có mã.',
		},
	},
	save_conflict: {
		title: 'Người khác đã sửa mục này',
		modified_by: '{$name} đã sửa mục này lúc {$date}, sau khi bạn mở nó.',
		modified: 'Mục này đã được sửa trong kho sau khi bạn mở nó.',
		deleted: 'Mục này đã bị xóa khỏi kho sau khi bạn mở nó.',
		overwrite_warning: 'Nếu lưu bây giờ, thay đổi của họ sẽ mất.',
		recreate_warning: 'Nếu lưu bây giờ, mục này sẽ được tạo lại.',
		save_anyway: 'Vẫn lưu',
		branch_moved: 'Có người khác vừa cập nhật kho trong lúc lưu. Hãy thử lại.',
	},
	remote_change: {
		reload_entry: 'Tải lại mục',
		confirm_reloading_entry: 'Tải lại mục này? Những thay đổi chưa lưu sẽ mất.',
	},
	list_item_options: 'Tùy chọn của mục trong danh sách',
	relation_field: {
		save_together_hint: '{$name} mới sẽ được lưu cùng mục bạn đang sửa.',
		add_failed: 'Không thêm được {$name}.',
	},
	assets_dialog: {
		title: { folder: 'Chọn thư mục' },
		selected_folder: 'Thư mục đã chọn: {$path}',
		selected_folders: 'Đã chọn {$count} thư mục',
		no_subfolders: 'Thư mục này không có thư mục con.',
	},
	status: { deploying: 'Đang đưa lên trang' },
	workflow: { deploying_deletion: 'Đang gỡ' },
};

/** The package's words, and beneath them ours; where it has learned one by now, its own counts. */
export function mergedWords(words: Words, more: Words = lacking): Words {
	const merged: Record<string, string | Words> = { ...words };
	for (const [key, ours] of Object.entries(more)) {
		const theirs = words[key];
		if (typeof ours === 'string') merged[key] = theirs ?? ours;
		else if (typeof theirs !== 'string') merged[key] = mergedWords(theirs ?? {}, ours);
	}
	return merged;
}
