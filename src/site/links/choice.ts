/** A chosen calendar in the address of the subscribe page: `?lich=ward/thuan-hoa`, the same in both languages. */
export const CHOICE = 'lich';

/** What names a feed: `/en/ics/ward/thuan-hoa.ics` is `ward/thuan-hoa` in either language. */
export const keyOf = (feed: string): string => feed.replace(/^.*\/ics\/|\.ics$/g, '');

/** `page` is the subscribe page's own address. Ids are plain ASCII: nothing in a key needs escaping. */
export const choiceAddress = (page: string, feed: string): string => `${page}?${CHOICE}=${keyOf(feed)}`;
