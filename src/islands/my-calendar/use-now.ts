import { useEffect, useState } from 'react';
import { localNow } from '../../view-time/now.ts';

/** Wall time of the site's zone, looked up again when the page comes back into view. */
export function useNow(zone: string): string {
	const [now, setNow] = useState(() => localNow(new Date(), zone));
	useEffect(() => {
		const look = () => setNow(localNow(new Date(), zone));
		document.addEventListener('visibilitychange', look);
		addEventListener('pageshow', look);
		return () => {
			document.removeEventListener('visibilitychange', look);
			removeEventListener('pageshow', look);
		};
	}, [zone]);
	return now;
}
