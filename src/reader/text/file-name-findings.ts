/** Findings on where a file lies and what it is called. */
import { id as idSchema } from '../../schemas/text.ts';
import { fileError, top } from './file-findings.ts';
import type { Finding, SourceText } from './issue.ts';
import { shown } from './words.ts';

/** A record is called after its file: undefined when the name can be an id. */
export function badFileName(file: SourceText, id: string): Finding | undefined {
	if (idSchema.safeParse(id).success) return undefined;
	const better = suggestedId(id);
	return fileError(
		file,
		'file-name',
		{ vi: `tên tệp ${shown(id)} không phải mã hợp lệ`, en: `the file name ${shown(id)} is not a valid id` },
		{
			vi: `Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối${better ? `, ví dụ ${better}.yaml` : ''}.`,
			en: `Use unaccented lower-case letters, digits and hyphens only${better ? `, for example ${better}.yaml` : ''}.`,
		},
	);
}

function suggestedId(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐðÐ]/g, 'd')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80);
}

/** A file at a place where nothing is read. */
export function strayFile(file: SourceText, path: string): Finding {
	const yml = path.endsWith('.yml');
	return {
		severity: 'warning',
		file,
		at: { path: top },
		rule: 'stray-file',
		message: { vi: 'tệp này không được đọc', en: 'this file is not read' },
		cure: yml
			? { vi: 'Đổi đuôi tệp thành .yaml.', en: 'Rename it to end in .yaml.' }
			: {
					vi: 'Mỗi mục là một tệp .yaml đặt thẳng trong thư mục của loại ấy; nếu không cần thì xóa tệp.',
					en: 'A record is a .yaml file directly in its collection’s folder; delete this file if it is not needed.',
				},
	};
}
