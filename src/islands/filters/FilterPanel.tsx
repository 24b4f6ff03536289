import { useEffect, useRef } from 'react';
import { NOTHING_CHOSEN } from '../../search/filters/state.ts';
import { AgeField } from './AgeField.tsx';
import type { FilterChoices } from './choices.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { WhenGroup } from './WhenGroup.tsx';
import { facetWords, type Words } from './words.ts';

interface Props {
	filters: FilterChoices;
	open: boolean;
	close: () => void;
	/** `YYYY-MM` of the page; undefined for a list of any time. */
	month?: string | undefined;
	/** Time plays no part in what lasts. */
	timeless?: boolean;
	id: string;
	t: Words;
}

/** Wide enough to stand beside the calendar; narrower, the panel is a sheet at the thumb's end of the screen. */
const WIDE = '(min-width: 64rem)';

export function FilterPanel({ filters, open, close, month, timeless = false, id, t }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		const element = dialog.current;
		if (!element || element.open === open) return;
		if (!open) element.close();
		else if (matchMedia(WIDE).matches) element.show();
		else element.showModal();
	}, [open]);

	const { found, state, choose } = filters;
	const numbers = new Map<string, number>();
	for (const [facet, values] of found?.data.facets ?? [])
		for (const [value] of values) numbers.set(`${facet}=${value}`, numbers.size);
	return (
		<dialog
			ref={dialog}
			id={id}
			className="filter-panel"
			aria-label={t.filterPanel}
			onClose={close}
			onKeyDown={(event) => {
				if (event.key === 'Escape' && !event.defaultPrevented) dialog.current?.close();
			}}
			onClick={(event) => {
				if (event.target === event.currentTarget) dialog.current?.close();
			}}
		>
			{open && found && (
				<div className="filter-sheet">
					<div className="facets">
						{!timeless && <WhenGroup {...{ filters, matched: found.matched, month, t }} />}
						{found.data.facets.map(([facet, values]) =>
							facet === 'tuoi' ? (
								<AgeField key={facet} {...{ filters, t }} />
							) : (
								<FacetGroup
									key={facet}
									facet={facet}
									title={facetWords(t)[facet]}
									options={values.map(([value, name]) => ({
										value,
										name,
										count: found.matched.counts[numbers.get(`${facet}=${value}`) ?? -1] ?? 0,
									}))}
									chosen={state.chosen[facet] ?? []}
									{...{ filters, t }}
								/>
							),
						)}
					</div>
					<p className="filter-foot">
						<button type="button" className="button" onClick={() => choose(NOTHING_CHOSEN)}>
							{t.filterClear}
						</button>
						<button type="button" className="button main num" onClick={() => dialog.current?.close()}>
							{t.filterDone(found.matched.total)}
						</button>
					</p>
				</div>
			)}
		</dialog>
	);
}
