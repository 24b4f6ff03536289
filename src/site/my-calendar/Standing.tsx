import { useEffect, useState } from 'react';
import { plainDate } from '../../i18n/dates.ts';
import type { SavedData } from '../saving/data.ts';
import type { Setting } from './props.ts';

interface Props {
	setting: Setting;
	data: SavedData;
	/** Some items could not be read. */
	unread: boolean;
	reload: () => void;
}

/** How fresh the page is: offline or not loaded. */
export function Standing({ setting: { t, language }, data, unread, reload }: Props) {
	const online = useOnline();
	return (
		<>
			{!online && data.asOf && (
				<p className="warning no-print" role="status">
					{t.myOffline(plainDate(data.asOf, language))}
				</p>
			)}
			{unread && (
				<p className="warning no-print">
					{t.myUnread}{' '}
					<button type="button" className="button" onClick={reload}>
						{t.myRetry}
					</button>
				</p>
			)}
		</>
	);
}

function useOnline(): boolean {
	const [online, setOnline] = useState(() => navigator.onLine);
	useEffect(() => {
		const look = () => setOnline(navigator.onLine);
		addEventListener('online', look);
		addEventListener('offline', look);
		return () => {
			removeEventListener('online', look);
			removeEventListener('offline', look);
		};
	}, []);
	return online;
}
