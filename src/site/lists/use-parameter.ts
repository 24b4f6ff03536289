import { useCallback, useEffect, useState } from 'react';

/** One parameter of the address, with an entry of the history for each change; undefined when it is not there. */
export function useParameter(name: string): [string | undefined, (value: string | undefined) => void] {
	const [value, setValue] = useState<string>();
	useEffect(() => {
		const read = () => setValue(new URLSearchParams(location.search).get(name) || undefined);
		read();
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}, [name]);
	const write = useCallback(
		(next: string | undefined) => {
			const address = new URL(location.href);
			if (next === undefined) address.searchParams.delete(name);
			else address.searchParams.set(name, next);
			// Commas between the values of a filter stay readable.
			history.pushState(null, '', address.href.replaceAll('%2C', ','));
			setValue(next);
		},
		[name],
	);
	return [value, write];
}
