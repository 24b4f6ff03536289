import { useEffect, useMemo, useRef } from 'react';
import { LONGEST_QUERY } from '../../search/query.ts';

export interface QueryAddress {
	/** The query in the address now; empty when there is none. */
	read(): string;
	/** While somebody types, one entry of the history follows the text. */
	typed(query: string): void;
	/** A finished query: what is typed next gets an entry of its own. */
	finished(query: string): void;
}

/** Keeps the query in `?q=`; `onBack` hears of the back and forward buttons. */
export function useAddress(onBack: (query: string) => void): QueryAddress {
	const heard = useRef(onBack);
	heard.current = onBack;
	const address = useMemo(queryAddress, []);
	useEffect(() => {
		const listen = () => {
			address.finished(address.read());
			heard.current(address.read());
		};
		addEventListener('popstate', listen);
		return () => removeEventListener('popstate', listen);
	}, [address]);
	return address;
}

function queryAddress(): QueryAddress {
	let typing = false;
	const read = () => (new URLSearchParams(location.search).get('q') ?? '').slice(0, LONGEST_QUERY);
	function write(query: string) {
		if (query === read()) return;
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		if (typing) history.replaceState(history.state, '', address);
		else history.pushState(null, '', address);
	}
	return {
		read,
		typed(query) {
			if (query === read()) return;
			write(query);
			typing = true;
		},
		finished(query) {
			write(query);
			typing = false;
		},
	};
}
