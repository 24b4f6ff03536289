import type { RefObject } from 'react';

interface Props {
	button: RefObject<HTMLButtonElement | null>;
	/** Id of what it opens. */
	panel: string;
	open: boolean;
	/** How much is chosen in there, as a number and as it is read aloud. */
	count: number;
	countWords: string;
	words: string;
	press: () => void;
}

/** Opens all filters, and says how many are applied. */
export function FilterButton({ button, panel, open, count, countWords, words, press }: Props) {
	return (
		<button
			ref={button}
			type="button"
			className="button filter-open"
			aria-expanded={open}
			aria-controls={panel}
			onClick={press}
		>
			{words}
			{count > 0 && (
				<>
					{' '}
					<span className="num" aria-hidden="true">
						{count}
					</span>
					<span className="visually-hidden">{countWords}</span>
				</>
			)}
		</button>
	);
}
