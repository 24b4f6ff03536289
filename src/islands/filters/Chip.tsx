interface Props {
	on: boolean;
	name: string;
	count: number;
	press: () => void;
}

/** A quick choice, with how many there are. */
export function Chip({ on, name, count, press }: Props) {
	return (
		<button type="button" className="chip" aria-pressed={on} onClick={press}>
			{name} <span className="num">{count}</span>
		</button>
	);
}
