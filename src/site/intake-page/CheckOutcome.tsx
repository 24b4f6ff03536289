import { CheckedRecords } from './CheckedRecords.tsx';
import { Mark } from './Mark.tsx';
import type { Answered, CheckedTable } from './messages.ts';
import { pageWords } from './words.ts';

interface Props {
	readonly answer: Answered;
	/** Of the file. */
	readonly name: string;
	readonly mark: () => Promise<Answered | 'slow'>;
}

export function CheckOutcome({ answer, name, mark }: Props) {
	if (answer.answer === 'unreadable')
		return (
			<p className="warning" role="alert">
				{pageWords.unreadable(name, answer.why)}
			</p>
		);
	if (answer.answer !== 'checked')
		return (
			<p className="warning" role="alert">
				{pageWords.failed}
			</p>
		);
	return <Table {...{ name, mark }} table={answer.table} />;
}

function Table({ table, name, mark }: Omit<Props, 'answer'> & { readonly table: CheckedTable }) {
	const { rows, errors, warnings, remarks, counts } = table;
	const said = counts.errors + counts.warnings;
	return (
		<>
			<p role="status" className={counts.errors > 0 ? 'verdict wrong' : 'verdict'}>
				{rows === 0
					? pageWords.empty
					: counts.errors > 0
						? pageWords.wrong(rows, counts.errors)
						: pageWords.sound(rows)}
			</p>
			<Lines id="check-errors" title={pageWords.errors} how={pageWords.errorsHow} lines={errors} bad />
			<Lines id="check-warnings" title={pageWords.warnings} how={pageWords.warningsHow} lines={warnings} />
			{said > 0 && <Mark {...{ name, mark }} />}
			{remarks.length > 0 && (
				<details>
					<summary>
						{pageWords.remarks} <span className="num muted">({remarks.length})</span>
					</summary>
					<ul className="lines">
						{remarks.map((remark) => (
							<li key={remark}>{remark}</li>
						))}
					</ul>
				</details>
			)}
			<CheckedRecords table={table} />
		</>
	);
}

interface LinesProps {
	readonly id: string;
	readonly title: string;
	readonly how: string;
	readonly lines: readonly string[];
	readonly bad?: boolean;
}

function Lines({ id, title, how, lines, bad }: LinesProps) {
	if (lines.length === 0) return null;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>
				{title} <span className="num muted">({lines.length})</span>
			</h2>
			<p className="muted">{how}</p>
			<ul className={bad ? 'lines bad' : 'lines'}>
				{lines.map((line) => (
					<li key={line}>
						<Cell line={line} />
					</li>
				))}
			</ul>
		</section>
	);
}

/** `Ô C6 (Ngày bắt đầu): …`: the cell is what one looks for. */
function Cell({ line }: { readonly line: string }) {
	const [, cell, rest] = /^((?:Trang [^.]*\. )?Ô [^:]*:)(.*)$/s.exec(line) ?? [];
	return cell ? (
		<>
			<b>{cell}</b>
			{rest}
		</>
	) : (
		line
	);
}
