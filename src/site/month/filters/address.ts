/** How choices get into the address. */
import { type FilterState, formatFilters } from '../../../filters/state.ts';
import { afterPaint } from '../../filters/after-paint.ts';

export interface AddressWriter {
	/** Each choice is an entry of the history; `typed` ones that follow each other are one together. */
	write(state: FilterState, typed: boolean): void;
	/** Writes at once what is still to be written. */
	flush(): void;
	/** The reader has gone elsewhere in the history: what was to be written is not, and the next choice is a new entry. */
	forget(): void;
}

/** The browser takes its time over an address (up to 30 ms on an old phone), so it is written after the choice is seen. */
export function addressWriter(): AddressWriter {
	let due: (() => void) | undefined;
	let callOff = () => {};
	let typing = false;
	const flush = () => {
		callOff();
		due?.();
		due = undefined;
	};
	return {
		write(state, typed) {
			flush();
			due = () => {
				const address = location.pathname + formatFilters(state, location.search) + location.hash;
				if (typed && typing) history.replaceState(history.state, '', address);
				else history.pushState(null, '', address);
				typing = typed;
			};
			callOff = afterPaint(flush);
		},
		flush,
		forget() {
			callOff();
			due = undefined;
			typing = false;
		},
	};
}
