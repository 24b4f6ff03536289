/** Where a calendar or sheet itself lies, from the links that people copy: to share, to embed, to edit, to subscribe. */

export interface FeedAddress {
	readonly url: string;
	/** Hosts of the same service to which it leads. */
	readonly mayLeadTo?: RegExp;
}

/** Throws a RangeError, in words of editors, for a link of which no calendar can be made. */
export function feedAddress(link: string): FeedAddress {
	const url = new URL(link.trim().replace(/^webcals?:/i, 'https:'));
	for (const known of [googleCalendar, googleSheet, outlook, nextcloud]) {
		const found = known(url);
		if (found) return found;
	}
	return { url: url.href };
}

function googleCalendar(url: URL): FeedAddress | undefined {
	if (url.hostname !== 'calendar.google.com' || url.pathname.startsWith('/calendar/ical/')) return undefined;
	const sources = url.searchParams.getAll('src');
	if (sources.length > 1)
		throw new RangeError('liên kết nhúng nhiều lịch cùng lúc; ghi mỗi lịch thành một nguồn');
	const id = sources[0] ?? decodedId(url.searchParams.get('cid') ?? '');
	if (!id)
		throw new RangeError(
			'liên kết này không nêu lịch nào; chép địa chỉ công khai ở dạng iCal trong cài đặt lịch',
		);
	return { url: `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics` };
}

/** A link to share holds the calendar's name in base64, an older one as it is. */
function decodedId(cid: string): string {
	if (cid === '' || cid.includes('@')) return cid;
	try {
		const name = new TextDecoder().decode(
			Uint8Array.from(atob(cid.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0)),
		);
		return /^[\w.%+#-]+@[\w.-]+$/.test(name) ? name : '';
	} catch {
		return '';
	}
}

/** Google hands a sheet out from hosts of its own for content. */
const CONTENT = /^[\w-]+\.googleusercontent\.com$/;

function googleSheet(url: URL): FeedAddress | undefined {
	if (url.hostname !== 'docs.google.com') return undefined;
	const gid = url.searchParams.get('gid') ?? /gid=(\d+)/.exec(url.hash)?.[1];
	const sheet = gid ? `&gid=${gid}` : '';
	const published = /^\/spreadsheets\/d\/e\/([\w-]+)/.exec(url.pathname)?.[1];
	if (published)
		return {
			url: `https://docs.google.com/spreadsheets/d/e/${published}/pub?output=csv${sheet}${gid ? '&single=true' : ''}`,
			mayLeadTo: CONTENT,
		};
	const id = /^\/spreadsheets\/d\/([\w-]+)/.exec(url.pathname)?.[1];
	return id
		? { url: `https://docs.google.com/spreadsheets/d/${id}/export?format=csv${sheet}`, mayLeadTo: CONTENT }
		: undefined;
}

const outlook = (url: URL): FeedAddress | undefined =>
	/^outlook\.(?:office365|office|live)\.com$/.test(url.hostname) &&
	/\/(?:calendar|index)\.html$/.test(url.pathname)
		? { url: url.href.replace(/\/(?:calendar|index)\.html.*$/, '/calendar.ics') }
		: undefined;

/** A page to look at is `…/apps/calendar/p/<token>`, wherever Nextcloud lies on its host. */
function nextcloud(url: URL): FeedAddress | undefined {
	const [, root = '', token] =
		/^(.*?)(?:\/index\.php)?\/apps\/calendar\/(?:p|embed)\/([\w-]+)/.exec(url.pathname) ?? [];
	return token ? { url: `${url.origin}${root}/remote.php/dav/public-calendars/${token}?export` } : undefined;
}
