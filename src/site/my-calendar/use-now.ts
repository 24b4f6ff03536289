import { useEffect, useState } from 'react';
import { localNow } from '../../domain/time/local-now.ts';
import { onReturn } from '../view-time/on-return.ts';

/** Wall time of the site's zone, looked up again when the page comes back into view. */
export function useNow(zone: string): string {
	const [now, setNow] = useState(() => localNow(new Date(), zone));
	useEffect(() => onReturn(() => setNow(localNow(new Date(), zone))), [zone]);
	return now;
}
