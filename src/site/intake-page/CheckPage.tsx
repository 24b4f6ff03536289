import { useEffect, useRef, useState } from 'react';
import { localNow } from '../../domain/time/local-now.ts';
import { CheckOutcome } from './CheckOutcome.tsx';
import { FileField } from './FileField.tsx';
import type { Answered } from './messages.ts';
import { NoticeBox } from './NoticeBox.tsx';
import type { NamedPlace } from './named-place.ts';
import { PlaceField } from './PlaceField.tsx';
import { Sending } from './Sending.tsx';
import { LONGEST_CHECK, useChecker } from './use-checker.ts';
import { pageWords } from './words.ts';

interface Props {
	readonly zone: string;
	readonly places: readonly NamedPlace[];
	readonly mail?: string | undefined;
}

type State =
	| { readonly at: 'nothing' | 'working' | 'slow' }
	| { readonly at: 'answered'; readonly answer: Answered };

/** A table is chosen, checked on the device, and shown as it would stand on the site. */
export default function CheckPage({ zone, places, mail }: Props) {
	const [place, setPlace] = useState('');
	const [file, setFile] = useState<File>();
	const [state, setState] = useState<State>({ at: 'nothing' });
	const { standing, again, ask, write } = useChecker(place);
	const outcome = useRef<HTMLDivElement>(null);

	useEffect(() => {
		const wanted = new URLSearchParams(location.search).get('noi');
		if (places.some(({ id }) => id === wanted)) setPlace(wanted ?? '');
	}, []);
	useEffect(() => {
		if (!file || standing !== 'ready') return;
		let left = false;
		setState({ at: 'working' });
		const check = async () => {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const answer = await ask({ ask: 'check', bytes, now: localNow(new Date(), zone) });
			if (!left) setState(answer === 'slow' ? { at: 'slow' } : { at: 'answered', answer });
		};
		check().catch(() => left || setState({ at: 'answered', answer: { answer: 'failed' } }));
		return () => {
			left = true;
		};
	}, [file, standing, place]);
	useEffect(() => {
		if (state.at === 'answered' || state.at === 'slow') outcome.current?.focus();
	}, [state]);

	const name = places.find(({ id }) => id === place)?.name ?? '';
	return (
		<div className="check-table form-fields">
			<PlaceField {...{ place, places }} choose={setPlace} />
			{standing === 'failed' && (
				<p className="warning" role="alert">
					{pageWords.loadFailed}{' '}
					<button type="button" className="button" onClick={again}>
						{pageWords.retry}
					</button>
				</p>
			)}
			<FileField name={file?.name} choose={setFile} />
			<p className="muted" role="status">
				{file && !place && pageWords.choosePlaceFirst}
				{place && standing === 'loading' && pageWords.loading}
				{file && standing === 'ready' && state.at === 'working' && pageWords.working(file.name)}
			</p>
			<div ref={outcome} tabIndex={-1} className="outcome">
				{file && state.at === 'slow' && (
					<p className="warning" role="alert">
						{pageWords.tooSlow(LONGEST_CHECK / 1000)}
					</p>
				)}
				{file && state.at === 'answered' && (
					<CheckOutcome answer={state.answer} name={file.name} mark={() => write('marked')} />
				)}
			</div>
			<NoticeBox
				ready={standing === 'ready'}
				today={() => localNow(new Date(), zone).slice(0, 10)}
				{...{ ask, write }}
				check={setFile}
			/>
			<Sending place={name} mail={mail} />
		</div>
	);
}
