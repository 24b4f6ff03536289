import { z } from 'zod';
import { source } from './source.ts';
import { email, localized, phone, webAddress } from './text.ts';

/** Contact of a role, never of a private person. Falls back place → managing body → ward office. */
export const contact = z
	.strictObject({
		role: localized(120).optional().describe('Bộ phận tiếp nhận, ví dụ "Phòng Giáo dục - Truyền thông".'),
		phone: phone.optional(),
		email: email.optional(),
		url: webAddress.optional().describe('Trang web.'),
		social: webAddress.optional().describe('Trang mạng xã hội chính thức.'),
		source: source.optional().describe('Nguồn riêng của liên hệ.'),
	})
	.describe('Liên hệ của đơn vị.');
export type Contact = z.output<typeof contact>;

/** Whether a reader finds a way to ask in it: a role alone is none. */
export const isReachable = (contact: Contact | undefined): boolean =>
	Boolean(contact && (contact.phone || contact.email || contact.url || contact.social));
