/** The plan of this page: from the address, else from the device; each change is kept. */
import { useEffect, useRef, useState } from 'react';
import { forgetPlan, keepPlan, keptPlan } from './kept-plan.ts';
import type { PlannerData } from './planner-data.ts';
import { visitOfFragment } from './shared-link.ts';
import { emptyVisit, MOST_OFFERS, type Visit } from './visit.ts';

/** The browser throws on the very word where storage is forbidden. */
const storage = () => localStorage;

export interface KeptVisit {
	readonly visit: Visit;
	readonly change: (part: Partial<Visit>) => void;
	readonly forget: () => void;
	/** What happened besides: a link that was read in part, offers that are gone, storage that is forbidden. */
	readonly notes: { readonly linkBroken: boolean; readonly gone: number; readonly keptNot: boolean };
}

/** `data`: undefined until it has come. `today`: local date of the site. */
export function usePlan(data: PlannerData | undefined, today: string): KeptVisit {
	const [visit, setVisit] = useState<Visit>(emptyVisit);
	const [notes, setNotes] = useState({ linkBroken: false, gone: 0, keptNot: false });
	const begun = useRef(false);
	useEffect(() => {
		if (!data || begun.current) return;
		begun.current = true;
		const known = new Set(data.offers.map(({ id }) => id));
		const link = visitOfFragment(location.hash);
		const start = link?.visit ?? keptPlan(storage, today) ?? emptyVisit;
		const wanted = new URLSearchParams(location.search).getAll('chon');
		const all = [...new Set([...start.offers, ...wanted])];
		const offers = all.filter((id) => known.has(id)).slice(0, MOST_OFFERS);
		setVisit({ ...start, offers });
		setNotes({
			linkBroken: link !== undefined && !link.whole,
			gone: all.filter((id) => !known.has(id)).length,
			keptNot: false,
		});
	}, [data]);
	const change = (part: Partial<Visit>) => {
		const next = { ...visit, ...part };
		setVisit(next);
		setNotes({ ...notes, keptNot: !keepPlan(storage, next, today) });
	};
	const forget = () => {
		forgetPlan(storage);
		setVisit(emptyVisit);
		setNotes({ linkBroken: false, gone: 0, keptNot: false });
	};
	return { visit, change, forget, notes };
}
