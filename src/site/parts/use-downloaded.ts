/** A JSON file of the site for an island: fetched anew when its address changes, or when somebody tries again. */
import { useEffect, useState } from 'react';
import { download } from '../../downloads/download.ts';

/** `T`: what the endpoint of that address writes, in the same build. No address: nothing is fetched yet. */
export function useDownloaded<T>(address: string | undefined) {
	const [data, setData] = useState<T>();
	const [failed, setFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		let left = false;
		setData(undefined);
		setFailed(false);
		if (address === undefined) return;
		download(address)
			.then((answer) => answer.json())
			.then(
				// The endpoint and this page are of one build.
				(found) => left || setData(found as T),
				() => left || setFailed(true),
			);
		return () => {
			left = true;
		};
	}, [address, attempt]);
	return { data, failed, again: () => setAttempt(attempt + 1) };
}
