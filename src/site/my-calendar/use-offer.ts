import { useEffect, useState } from 'react';
import { type LinkOffer, offerOf } from '../saving/link.ts';

/** What a link or file brings along, until it is answered. The fragment leaves the address: reloading asks only once. */
export function useOffer() {
	const [offer, setOffer] = useState<LinkOffer>();
	useEffect(() => {
		const read = () => {
			const found = offerOf(location.hash);
			if (!found) return;
			setOffer(found);
			history.replaceState(history.state, '', location.pathname);
		};
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);
	return [offer, setOffer] as const;
}
