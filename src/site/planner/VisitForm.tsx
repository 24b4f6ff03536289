import type { PlannerData } from './planner-data.ts';
import { LONGEST_NAME, MOST_DATES, type Visit } from './visit.ts';
import type { PlannerWords } from './words.ts';

interface Props {
	readonly words: PlannerWords;
	readonly data: PlannerData;
	readonly isEnglish: boolean;
	/** Local date of the site. */
	readonly today: string;
	readonly visit: Visit;
	readonly change: (part: Partial<Visit>) => void;
}

/** The class, the days, and who writes: seven fields, and a few more for who needs them. */
export function VisitForm({ words, data, isEnglish, today, visit, change }: Props) {
	const { visitors, dates } = visit;
	const chosen = visitors.grade === undefined ? visitors.level : `${visitors.level} ${visitors.grade}`;
	const chooseClass = (value: string) => {
		const [level = '', grade] = value.split(' ');
		const { grade: _, ...rest } = visitors;
		change({ visitors: { ...rest, level, ...(grade ? { grade: Number(grade) } : {}) } });
	};
	const count = (key: 'pupils' | 'adults' | 'wheelchairs', label: string, id: string) => (
		<p className="field count">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="text"
				inputMode="numeric"
				autoComplete="off"
				maxLength={4}
				value={visitors[key] || ''}
				onInput={({ currentTarget }) =>
					change({ visitors: { ...visitors, [key]: Number(currentTarget.value.replace(/\D/g, '')) } })
				}
			/>
		</p>
	);
	const dateAt = (at: number, label: string) => (
		<p className="field count" key={at}>
			<label htmlFor={`visit-date-${at}`}>{label}</label>
			<input
				id={`visit-date-${at}`}
				type="date"
				min={today}
				value={dates[at] ?? ''}
				onChange={({ currentTarget }) => {
					const next = [...dates];
					next[at] = currentTarget.value;
					change({ dates: next.filter(Boolean).slice(0, MOST_DATES) });
				}}
			/>
		</p>
	);
	const text = (key: 'school' | 'inCharge', label: string, how: string, id: string) => (
		<p className="field">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="text"
				autoComplete="off"
				maxLength={LONGEST_NAME}
				aria-describedby={`${id}-how`}
				value={visit[key]}
				onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
			/>
			<small id={`${id}-how`} className="muted">
				{how}
			</small>
		</p>
	);
	return (
		<>
			<div className="fields">
				<p className="field">
					<label htmlFor="visit-class">{words.class}</label>
					<select
						id="visit-class"
						autoComplete="off"
						value={chosen}
						onChange={({ currentTarget }) => chooseClass(currentTarget.value)}
					>
						<option value="">{words.classNone}</option>
						{data.levels.map(({ id, name, nameEn, grades }) => {
							const shown = isEnglish ? (nameEn ?? name) : name;
							return grades.length === 0 ? (
								<option key={id} value={id}>
									{shown}
								</option>
							) : (
								<optgroup key={id} label={shown}>
									{grades.map((grade) => (
										<option key={grade} value={`${id} ${grade}`}>
											{words.grade(grade)}
										</option>
									))}
								</optgroup>
							);
						})}
					</select>
				</p>
				{count('pupils', words.pupils, 'visit-pupils')}
				{count('adults', words.adults, 'visit-adults')}
				{dateAt(0, words.date)}
			</div>
			<p className="row">
				<label className="check">
					<input
						type="checkbox"
						checked={visit.flexible}
						onChange={({ currentTarget }) => change({ flexible: currentTarget.checked })}
					/>{' '}
					{words.flexible}
				</label>
			</p>
			<details>
				<summary>{words.more}</summary>
				<div className="fields">
					{count('wheelchairs', words.wheelchairs, 'visit-wheelchairs')}
					{words.dateMore.map((label, at) => dateAt(at + 1, label))}
				</div>
			</details>
			<div className="fields">
				{text('school', words.school, words.schoolHow, 'visit-school')}
				{text('inCharge', words.inCharge, words.inChargeHow, 'visit-in-charge')}
			</div>
		</>
	);
}
