import type { ReactNode } from 'react';

interface Props {
	/** Of the box: the text names its active option by it. */
	id: string;
	at: number;
	active: number;
	children: ReactNode;
}

/** One choice of the list below the box; what clicks and keys do is the box's business. */
export function Option({ id, at, active, children }: Props) {
	return (
		<div role="option" id={`${id}-${at}`} data-option={at} tabIndex={-1} aria-selected={at === active}>
			{children}
		</div>
	);
}
