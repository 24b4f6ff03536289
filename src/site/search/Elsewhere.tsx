import type { Language } from '../../i18n/languages.ts';
import { path } from '../../i18n/routes.ts';
import type { SearchWords } from './words.ts';

const LISTS = ['events', 'programmes', 'places', 'days', 'resources', 'wards'] as const;

/** Where to look when a search finds nothing. */
export function Elsewhere({ language, t }: { language: Language; t: SearchWords }) {
	return (
		<div className="empty">
			<p>{t.searchNoneHelp}</p>
			<ul className="chips">
				{LISTS.map((name) => (
					<li key={name}>
						<a className="chip" href={path(language, name)}>
							{t[name]}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
