import { useEffect, useMemo, useRef } from 'react';
import { LONGEST_QUERY } from '../../search/query.ts';

/** What is asked for: words, and whether also what is over (`?q=…&qua=1`). */
export interface Question {
	readonly query: string;
	readonly past: boolean;
}

const PAST = 'qua';

export interface QueryAddress {
	/** The question in the address now; an empty query when there is none. */
	read(): Question;
	/** While somebody types, one entry of the history follows the text. */
	typed(question: Question): void;
	/** A finished query: what is typed next gets an entry of its own. */
	finished(question: Question): void;
}

/** Keeps the question in the address; `onBack` hears of the back and forward buttons. */
export function useAddress(onBack: (question: Question) => void): QueryAddress {
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
	const read = (): Question => {
		const parameters = new URLSearchParams(location.search);
		return { query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY), past: parameters.get(PAST) === '1' };
	};
	const stands = ({ query, past }: Question) => query === read().query && past === read().past;
	function write(question: Question) {
		if (stands(question)) return;
		const { query, past } = question;
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		if (past) address.searchParams.set(PAST, '1');
		else address.searchParams.delete(PAST);
		if (typing) history.replaceState(history.state, '', address);
		else history.pushState(null, '', address);
	}
	return {
		read,
		typed(question) {
			if (stands(question)) return;
			write(question);
			typing = true;
		},
		finished(question) {
			write(question);
			typing = false;
		},
	};
}
