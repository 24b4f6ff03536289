/**
 * One session as a calendar file: the writer of feeds, which is large, is fetched when somebody presses the button.
 * Only pages of events load this.
 */
import { untied } from '../../i18n/untied.ts';
import { onDemand } from '../saving/load-on-demand.ts';

const card = document.querySelector<HTMLElement>('[data-calendar]');

document.addEventListener('click', async (event) => {
	const button = (event.target as Element).closest<HTMLElement>('[data-ics]'); // a click's target is an element
	if (!button || !card) return;
	document.querySelector('.toast')?.remove();
	const { dataset, lang } = document.documentElement;
	try {
		const { downloadSession } = await onDemand();
		await downloadSession(button.dataset.ics ?? '', {
			name: untied(document.querySelector('h1')?.textContent) ?? '',
			url: location.href.replace(/[?#].*/, ''),
			zone: dataset.zone ?? 'UTC',
			language: lang === 'en' ? 'en' : 'vi',
			domain: card.dataset.calendar ?? location.hostname,
		});
	} catch {
		const line = document.createElement('p');
		line.className = 'toast';
		line.role = 'alert';
		line.textContent = card.dataset.failed ?? '';
		document.body.append(line);
	}
});
