import { Card } from './Card.tsx';
import { type CheckedRecord, type CheckedTable, MOST_CARDS } from './messages.ts';
import { pageWords } from './words.ts';

/** So many titles are listed where no card is drawn. */
const MOST_TITLES = 100;

/** What the table comes to, as the site would show it. */
export function CheckedRecords({ table: { records, absent, counts } }: { readonly table: CheckedTable }) {
	const of = (state: CheckedRecord['state']) => records.filter((record) => record.state === state);
	const [made, changed, same] = [of('new'), of('changed'), of('same')];
	const fresh = [...made, ...changed];
	const [drawn, others] = [fresh.slice(0, MOST_CARDS), fresh.slice(MOST_CARDS)];
	if (records.length + absent.length === 0) return null;
	return (
		<section aria-labelledby="check-found">
			<h2 id="check-found">{pageWords.found}</h2>
			<p>
				{pageWords.counts(made.length, changed.length, same.length)} {counts.errors > 0 && pageWords.skipped}
			</p>
			<ul className="rows">
				{drawn.map((record, at) => (
					<Card key={at} record={record} />
				))}
			</ul>
			<Titles title={pageWords.changesRest} titles={others.map(({ title }) => title)} />
			<Titles title={pageWords.same} titles={same.map(({ title }) => title)} />
			<Titles title={pageWords.absent} how={pageWords.absentHow} titles={absent} />
		</section>
	);
}

interface TitlesProps {
	readonly title: string;
	readonly how?: string;
	readonly titles: readonly string[];
}

function Titles({ title, how, titles }: TitlesProps) {
	if (titles.length === 0) return null;
	return (
		<details>
			<summary>
				{title} <span className="num muted">({titles.length})</span>
			</summary>
			{how && <p className="muted">{how}</p>}
			<ul className="lines">
				{titles.slice(0, MOST_TITLES).map((one, at) => (
					// Two rows may bear one title, and the list never changes.
					<li key={at}>{one}</li>
				))}
			</ul>
		</details>
	);
}
