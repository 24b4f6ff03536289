import { useRef, useState } from 'react';
import { copyText } from '../parts/copy-text.ts';
import { pageWords } from './words.ts';

interface Props {
	/** Name of the chosen institution, or nothing. */
	readonly place: string;
	readonly mail: string | undefined;
}

/** How to send: the address and a few pageWords to copy, for whoever has no mail program on the device. */
export function Sending({ place, mail }: Props) {
	const address = useRef<HTMLElement>(null);
	const letter = useRef<HTMLTextAreaElement>(null);
	const [told, setTold] = useState('');
	const copy = async (shown: HTMLElement | null) =>
		setTold(shown && (await copyText(shown)) ? pageWords.copied : pageWords.copyFailed);
	return (
		<section aria-labelledby="check-send" className="sending">
			<h2 id="check-send">{pageWords.send}</h2>
			<p className="muted">{pageWords.sendHow}</p>
			{mail && (
				<p className="row">
					<span>
						{pageWords.mail} <code ref={address}>{mail}</code>
					</span>
					<button type="button" className="button" onClick={() => void copy(address.current)}>
						{pageWords.copyMail}
					</button>
				</p>
			)}
			<p className="field">
				<label htmlFor="check-letter">{pageWords.letter}</label>
				<textarea
					key={place}
					id="check-letter"
					ref={letter}
					rows={7}
					autoComplete="off"
					defaultValue={pageWords.letterOf(place)}
				/>
			</p>
			<p className="row">
				<button type="button" className="button" onClick={() => void copy(letter.current)}>
					{pageWords.copyLetter}
				</button>
				<span role="status">{told}</span>
			</p>
		</section>
	);
}
