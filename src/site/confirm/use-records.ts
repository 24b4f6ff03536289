/** The records of the chosen place, fetched once for each. */
import { useEffect, useState } from 'react';
import { download } from '../../downloads/download.ts';
import type { ShownRecord } from './shown-record.ts';

export function useRecords(place: string) {
	const [records, setRecords] = useState<readonly ShownRecord[]>();
	const [failed, setFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		let left = false;
		setRecords(undefined);
		setFailed(false);
		if (!place) return;
		download(`/_data/confirm/${place}.json`)
			.then((answer) => answer.json())
			.then(
				// Written by records.json.ts of the same build.
				(found) => left || setRecords(found as readonly ShownRecord[]),
				() => left || setFailed(true),
			);
		return () => {
			left = true;
		};
	}, [place, attempt]);
	return { records, failed, again: () => setAttempt(attempt + 1) };
}
