import { useEffect, useState } from 'react';
import { localNow } from '../../domain/time/local-now.ts';
import { useDownloaded } from '../parts/use-downloaded.ts';
import { ConfirmList } from './ConfirmList.tsx';
import { ConfirmMessage } from './ConfirmMessage.tsx';
import { messageOf } from './message.ts';
import type { ShownRecord } from './shown-record.ts';
import { confirmWords } from './words.ts';

interface Props {
	readonly zone: string;
	readonly places: readonly { readonly id: string; readonly name: string }[];
	/** Name of the site, and its address without a slash at the end. */
	readonly site: string;
	readonly origin: string;
	readonly mail?: string | undefined;
}

/** An institution looks through its records, and gets a message to send. */
export default function ConfirmPage({ zone, places, site, origin, mail }: Props) {
	const [place, setPlace] = useState('');
	const [answer, setAnswer] = useState<'right' | 'wrong'>();
	const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
	const [more, setMore] = useState('');
	// Written by records.json.ts.
	const {
		data: records,
		failed,
		again,
	} = useDownloaded<readonly ShownRecord[]>(place ? `/_data/confirm/${place}.json` : undefined);
	useEffect(() => {
		const wanted = new URLSearchParams(location.search).get('noi');
		if (places.some(({ id }) => id === wanted)) setPlace(wanted ?? '');
	}, []);
	const choose = (id: string) => {
		setPlace(id);
		setAnswer(undefined);
		setWrong({});
		setMore('');
	};
	const name = places.find(({ id }) => id === place)?.name ?? '';
	/** `1/12/2026`, as here; the words of dates would travel along with all their languages. */
	const today = () => localNow(new Date(), zone).slice(0, 10).split('-').reverse().map(Number).join('/');
	return (
		<div className="confirm form-fields">
			<p className="field">
				<label htmlFor="confirm-place">{confirmWords.place}</label>
				<select
					id="confirm-place"
					value={place}
					autoComplete="off"
					onChange={({ currentTarget }) => choose(currentTarget.value)}
				>
					<option value="">{confirmWords.placeNone}</option>
					{places.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</p>
			<p role="status" className="muted">
				{place && !records && !failed && confirmWords.loading}
			</p>
			{failed && (
				<p role="alert">
					{confirmWords.loadFailed}{' '}
					<button type="button" className="button" onClick={again}>
						{confirmWords.retry}
					</button>
				</p>
			)}
			{records && (
				<>
					<ConfirmList
						{...{ records, wrong, more, setMore }}
						writes={answer === 'wrong'}
						write={(url, words) => setWrong({ ...wrong, [url]: words })}
					/>
					<p className="row">
						<button
							type="button"
							className="button main"
							aria-pressed={answer === 'right'}
							onClick={() => setAnswer('right')}
						>
							{confirmWords.right}
						</button>
						<button
							type="button"
							className="button"
							aria-pressed={answer === 'wrong'}
							onClick={() => setAnswer('wrong')}
						>
							{confirmWords.wrong}
						</button>
					</p>
					{answer && (
						<ConfirmMessage
							subject={confirmWords.subject(name)}
							mail={mail}
							message={messageOf({
								...{ site, origin, records },
								place: name,
								today: today(),
								wrong: answer === 'wrong' ? wrong : {},
								more: answer === 'wrong' ? more : '',
							})}
						/>
					)}
				</>
			)}
		</div>
	);
}
