/**
 * The page that our month is compared with: FullCalendar 7 as its README sets it up, month view, three sessions a day,
 * links to the same events. Its sessions come with the page, as ours do; another month's are one small file.
 */
import FullCalendar from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import viLocale from '@fullcalendar/react/locales/vi';
import classicThemePlugin from '@fullcalendar/react/themes/classic';
import { useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';

interface Listed {
	readonly title: string;
	readonly start: string;
	readonly end: string;
	readonly allDay: boolean;
	readonly url: string;
	readonly free: boolean;
}
interface Month {
	readonly month: string;
	readonly sessions: readonly Listed[];
}

const text = document.getElementById('sessions')?.textContent ?? '';
const own: Month = JSON.parse(text);

function Calendar() {
	const [free, setFree] = useState(false);
	const [months, setMonths] = useState<readonly Month[]>([own]);
	const load = useCallback(async (month: string) => {
		const answer = await fetch(`./${month}.json`);
		const sessions: readonly Listed[] = await answer.json();
		setMonths((before) => [...before.filter((one) => one.month !== month), { month, sessions }]);
	}, []);
	const shown = useMemo(
		() =>
			months
				.flatMap((one) => one.sessions)
				.filter((one) => !free || one.free)
				.map((one) => ({ ...one })),
		[months, free],
	);
	return (
		<>
			<button type="button" id="free" onClick={() => setFree(!free)}>
				Miễn phí
			</button>
			<FullCalendar
				plugins={[dayGridPlugin, classicThemePlugin]}
				initialView="dayGridMonth"
				initialDate={`${own.month}-01`}
				locale={viLocale}
				firstDay={1}
				timeZone="UTC"
				dayMaxEvents={3}
				height="auto"
				headerToolbar={{ left: 'title', right: 'prev,today,next' }}
				datesSet={({ view }) => {
					const month = view.currentStart.toISOString().slice(0, 7);
					if (month !== own.month) void load(month);
				}}
				events={shown}
			/>
		</>
	);
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Calendar />);
