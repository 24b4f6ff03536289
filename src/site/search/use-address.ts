import { useEffect, useMemo, useRef } from 'react';
import {
	NARROWING_KEYS,
	type Narrowing,
	narrowingPairs,
	parseNarrowing,
} from '../../search/query/narrowing.ts';
import { LONGEST_QUERY } from '../../search/query/query.ts';

/** What is asked for: words, by what the results are narrowed, in which order, and whether also what is over. */
export interface Question {
	readonly query: string;
	readonly past: boolean;
	/** Nearest date first instead of best first. */
	readonly byDate: boolean;
	readonly narrowing: Narrowing;
}

const QUERY = 'q';
const PAST = 'qua';
const ORDER = 'sap-xep';
const BY_DATE = 'ngay';
const OWN = new Set<string>([QUERY, PAST, ORDER, ...NARROWING_KEYS]);

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

export function parseQuestion(search: string): Question {
	const parameters = new URLSearchParams(search);
	return {
		query: (parameters.get(QUERY) ?? '').slice(0, LONGEST_QUERY),
		past: parameters.get(PAST) === '1',
		byDate: parameters.get(ORDER) === BY_DATE,
		narrowing: parseNarrowing(search),
	};
}

/** The query string of a question, with its `?`, or empty; what else stood in `search` stays, in front. */
export function formatQuestion({ query, past, byDate, narrowing }: Question, search = ''): string {
	const others = [...new URLSearchParams(search)].filter(([key]) => !OWN.has(key));
	const own = new URLSearchParams(query ? [...others, [QUERY, query]] : others).toString();
	const all = [
		own,
		...(past ? [`${PAST}=1`] : []),
		...(byDate ? [`${ORDER}=${BY_DATE}`] : []),
		...narrowingPairs(narrowing),
	];
	const joined = all.filter(Boolean).join('&');
	return joined && `?${joined}`;
}

function queryAddress(): QueryAddress {
	let typing = false;
	const read = (): Question => parseQuestion(location.search);
	const stands = (question: Question) => formatQuestion(question) === formatQuestion(read());
	function write(question: Question) {
		if (stands(question)) return;
		const address = location.pathname + formatQuestion(question, location.search) + location.hash;
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
