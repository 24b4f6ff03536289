import { useEffect, useState } from 'react';
import { nowIn } from '../view/now.ts';
import { onReturn } from '../view-time/on-return.ts';

/** Wall time of the site's zone, looked up again when the page comes back into view. */
export function useNow(zone: string): string {
	const [now, setNow] = useState(() => nowIn(new Date(), zone));
	useEffect(() => onReturn(() => setNow(nowIn(new Date(), zone))), [zone]);
	return now;
}
