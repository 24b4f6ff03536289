/** How the values of short closed lists stand in cells: the columns read them, templates offer them, exports write them. */

/** In the order in which they drop down. */
export const PRICE_WORDS = {
	free: 'Miễn phí',
	donation: 'Đóng góp tùy tâm',
	paid: 'Có thu phí',
	unknown: 'Chưa rõ',
} as const;

/** A learning resource is free, or costs something. */
export const RESOURCE_PRICE_WORDS = {
	free: PRICE_WORDS.free,
	paid: PRICE_WORDS.paid,
	unknown: PRICE_WORDS.unknown,
} as const;

export const BOOKING_WORDS = {
	none: 'Không cần',
	recommended: 'Nên đăng ký',
	required: 'Cần đăng ký',
	enquiry: 'Hỏi trước',
	external: 'Qua trang khác',
} as const;

export const HOLIDAY_WORDS = { open: 'Mở cửa', closed: 'Đóng cửa', ask: 'Hỏi trước' } as const;
export const KNOWN_WORDS = { yes: 'Có', no: 'Không', unknown: 'Chưa rõ' } as const;
export const GOES_ON_WORDS = { current: 'Đang có', ended: 'Đã thôi' } as const;

/** As labels of the site are kept. */
export const asLabels = (words: Readonly<Record<string, string>>): Record<string, { readonly vi: string }> =>
	Object.fromEntries(Object.entries(words).map(([value, vi]) => [value, { vi }]));
