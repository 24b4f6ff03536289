import type { SearchWords } from './words.ts';

/** The lists, each with its address: the table of all addresses need not travel with the page. */
export type Lists = Readonly<
	Record<'events' | 'programmes' | 'places' | 'days' | 'resources' | 'wards', string>
>;

/** Where to look when a search finds nothing. */
export function Elsewhere({ lists, t }: { lists: Lists; t: SearchWords }) {
	return (
		<div className="empty">
			<p>{t.searchNoneHelp}</p>
			<ul className="chips">
				{Object.entries(lists).map(([name, href]) => (
					<li key={name}>
						<a className="chip" href={href}>
							{/* The keys are those of `Lists`. */ t[name as keyof Lists]}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
