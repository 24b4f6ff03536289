/** The data of the planner, fetched once. */
import { useEffect, useState } from 'react';
import { download } from '../../downloads/download.ts';
import type { PlannerData } from './planner-data.ts';

export function usePlannerData() {
	const [data, setData] = useState<PlannerData>();
	const [failed, setFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		setFailed(false);
		download('/_data/planner.json')
			.then((answer) => answer.json())
			.then(
				// Written by planner.json.ts of the same build.
				(found) => setData(found as PlannerData),
				() => setFailed(true),
			);
	}, [attempt]);
	return { data, failed, again: () => setAttempt(attempt + 1) };
}
