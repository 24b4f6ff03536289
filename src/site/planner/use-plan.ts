/** The plan of this page: from the address, else from the device; each change is kept, and no other plan is written over unasked. */
import { useEffect, useRef, useState } from 'react';
import { forgetPlan, keepPlan, keptPlan } from './kept-plan.ts';
import type { PlannerData } from './planner-data.ts';
import { emptyVisit, MOST_OFFERS, type Visit } from './visit.ts';
import { visitOfFragment } from './visit-link.ts';

/** The browser throws on the very word where storage is forbidden. */
const storage = () => localStorage;

const NO_NOTES = { linkBroken: false, gone: 0, keptNot: false };

interface PlanInUse {
	readonly visit: Visit;
	readonly change: (part: Partial<Visit>) => void;
	readonly forget: () => void;
	/** A plan that lies on the device while one of a link is shown: changes are not kept until one of the two is chosen. */
	readonly own: Visit | undefined;
	readonly choose: (which: 'own' | 'linked') => void;
	/** What happened besides: a link that was read in part, offers that are gone, storage that is forbidden. */
	readonly notes: typeof NO_NOTES;
}

/** `data`: undefined until it has come. `today`: local date of the site. */
export function usePlan(data: PlannerData | undefined, today: string): PlanInUse {
	const [visit, setVisit] = useState<Visit>(emptyVisit);
	const [own, setOwn] = useState<Visit>();
	const [notes, setNotes] = useState(NO_NOTES);
	const begun = useRef(false);
	useEffect(() => {
		if (!data || begun.current) return;
		begun.current = true;
		const known = new Set(data.offers.map(({ id }) => id));
		const link = visitOfFragment(location.hash);
		const kept = keptPlan(storage, today);
		const start = link?.visit ?? kept ?? emptyVisit;
		const wanted = new URLSearchParams(location.search).getAll('chon');
		const all = [...new Set([...start.offers, ...wanted])];
		const offers = all.filter((id) => known.has(id)).slice(0, MOST_OFFERS);
		setVisit({ ...start, offers });
		if (link) setOwn(kept);
		setNotes({
			linkBroken: link !== undefined && !link.whole,
			gone: all.filter((id) => !known.has(id)).length,
			keptNot: false,
		});
	}, [data]);
	const keep = (next: Visit) => setNotes({ ...notes, keptNot: !keepPlan(storage, next, today) });
	return {
		visit,
		own,
		notes,
		change: (part) => {
			const next = { ...visit, ...part };
			setVisit(next);
			if (!own) keep(next);
		},
		choose: (which) => {
			if (which === 'own' && own) setVisit(own);
			else keep(visit);
			setOwn(undefined);
		},
		forget: () => {
			forgetPlan(storage);
			setVisit(emptyVisit);
			setOwn(undefined);
			setNotes(NO_NOTES);
		},
	};
}
