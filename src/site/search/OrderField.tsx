import type { SearchWords } from './words.ts';

interface Props {
	byDate: boolean;
	choose: (byDate: boolean) => void;
	t: SearchWords;
}

/** Best first, or nearest date first. */
export function OrderField({ byDate, choose, t }: Props) {
	const choice = (date: boolean, name: string) => (
		<li>
			<button type="button" className="chip" aria-pressed={byDate === date} onClick={() => choose(date)}>
				{name}
			</button>
		</li>
	);
	return (
		<ul className="chips" aria-label={t.searchOrder}>
			{choice(false, t.searchOrderBest)}
			{choice(true, t.searchOrderDate)}
		</ul>
	);
}
