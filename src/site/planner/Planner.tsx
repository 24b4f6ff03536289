import { useMemo, useState } from 'react';
import { localNow } from '../../domain/time/local-now.ts';
import { classFaults } from '../../domain/visits/school-class.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import { copyWords } from '../parts/copy-text.ts';
import { useDownloaded } from '../parts/use-downloaded.ts';
import { dateIn, FitList } from './FitList.tsx';
import { OfferList } from './OfferList.tsx';
import { Papers } from './Papers.tsx';
import type { PlannerData } from './planner-data.ts';
import { usePlan } from './use-plan.ts';
import { VisitForm } from './VisitForm.tsx';
import { MOST_DATES } from './visit.ts';
import { visitFragment } from './visit-link.ts';
import { plannerWords } from './words.ts';

interface Props {
	readonly language: Language;
	/** IANA name of the site's zone. */
	readonly zone: string;
}

/** From a shortlist and a class to papers that a school can send. Nothing leaves the device. */
export default function Planner({ language, zone }: Props) {
	const words = plannerWords[language];
	const isEnglish = language === 'en';
	const today = useMemo(() => localNow(new Date(), zone).slice(0, 10), [zone]);
	// Written by planner.json.ts.
	const { data, failed, again } = useDownloaded<PlannerData>('/_data/planner.json');
	const { visit, own, choose, change, forget, notes } = usePlan(data, today);
	const [current, setCurrent] = useState('');
	const [told, setTold] = useState('');
	const holidays = useMemo(() => new Set(data?.holidays), [data]);
	if (!data)
		return (
			<p role={failed ? 'alert' : 'status'} className="planner-wait muted">
				{failed ? words.loadFailed : words.loading}{' '}
				{failed && (
					<button type="button" className="button" onClick={again}>
						{words.retry}
					</button>
				)}
			</p>
		);
	const chosen = data.offers.filter(({ id }) => visit.offers.includes(id));
	const offer = chosen.find(({ id }) => id === current) ?? chosen[0];
	const faults = visit.visitors.pupils > 0 ? classFaults(visit.visitors) : [];
	const ready = offer && visit.visitors.level && visit.visitors.pupils > 0 && faults.length === 0;
	const isHoliday = (date: string) => holidays.has(date);
	return (
		<div className="planner form-fields">
			<div role="status">
				{notes.linkBroken && <p>{words.linkBroken}</p>}
				{notes.gone > 0 && <p>{words.gone(notes.gone)}</p>}
				{own && <p>{words.linked}</p>}
			</div>
			{own && (
				<p className="row">
					<button type="button" className="button" onClick={() => choose('own')}>
						{words.takeOwn}
					</button>
					<button type="button" className="button" onClick={() => choose('linked')}>
						{words.takeLinked}
					</button>
				</p>
			)}
			<OfferList
				{...{ words, isEnglish, visit, change }}
				offers={data.offers}
				shown={offer?.id}
				show={setCurrent}
			/>
			<VisitForm {...{ words, data, isEnglish, today, visit, change }} />
			<div role="alert">
				{faults.map((fault) => (
					<p key={fault}>{words.faults[fault]}</p>
				))}
			</div>
			{offer && (
				<FitList
					{...{ words, offer, visit, today, isHoliday }}
					shownDate={dateIn(isEnglish, (date) => longDate(date, 'en'))}
					take={(date) =>
						change({ dates: [date, ...visit.dates.filter((one) => one !== date)].slice(0, MOST_DATES) })
					}
				/>
			)}
			<section aria-labelledby="papers">
				<h2 id="papers">{words.papers}</h2>
				{ready ? (
					<Papers words={words} zone={zone} planned={{ visit, offer, data }} />
				) : (
					<p className="muted">{words.papersHow}</p>
				)}
			</section>
			<div className="keeping">
				<p className="small muted">{notes.keptNot ? words.keptNot : words.kept}</p>
				<p className="row">
					<button
						type="button"
						className="button"
						onClick={async () => {
							const link = `${location.origin}${location.pathname}${visitFragment(visit)}`;
							setTold((await copyWords(link)) ? words.copied : link);
						}}
					>
						{words.share}
					</button>
					<button
						type="button"
						className="button"
						onClick={() => {
							forget();
							setTold(words.forgotten);
						}}
					>
						{words.forget}
					</button>
					<span role="status" className="told">
						{told}
					</span>
				</p>
				<p className="small muted">{words.shareHow}</p>
			</div>
		</div>
	);
}
