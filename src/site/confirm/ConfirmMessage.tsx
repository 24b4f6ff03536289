import { useEffect, useRef, useState } from 'react';
import { confirmWords } from './words.ts';

interface Props {
	readonly message: string;
	readonly subject: string;
	readonly mail: string | undefined;
}

/** The message, and the ways to send it: nothing is sent from here. */
export function ConfirmMessage({ message, subject, mail }: Props) {
	const text = useRef<HTMLTextAreaElement>(null);
	const [written, setWritten] = useState(message);
	const [told, setTold] = useState('');
	const [shares, setShares] = useState(false);
	useEffect(() => setShares('share' in navigator), []);
	// What somebody has added behind it goes where the message is another one.
	useEffect(() => setWritten(message), [message]);
	async function copy() {
		const done = await navigator.clipboard?.writeText(written).then(
			() => true,
			() => false,
		);
		text.current?.select();
		setTold(done || document.execCommand('copy') ? confirmWords.copied : confirmWords.copyFailed);
	}
	return (
		<section aria-labelledby="confirm-send" className="sending">
			<h2 id="confirm-send">{confirmWords.message}</h2>
			<p className="muted">{confirmWords.messageHow}</p>
			{mail && (
				<p>
					{confirmWords.mailTo} <code>{mail}</code>
				</p>
			)}
			<textarea
				ref={text}
				rows={8}
				autoComplete="off"
				aria-labelledby="confirm-send"
				value={written}
				onChange={({ currentTarget }) => setWritten(currentTarget.value)}
			/>
			<p className="row">
				<button type="button" className="button main" onClick={() => void copy()}>
					{confirmWords.copy}
				</button>
				{shares && (
					<button
						type="button"
						className="button"
						onClick={() => void navigator.share({ text: written }).catch(() => undefined)}
					>
						{confirmWords.share}
					</button>
				)}
				{mail && (
					<a
						className="button"
						href={`mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(written)}`}
					>
						{confirmWords.mail}
					</a>
				)}
				<span role="status">{told}</span>
			</p>
		</section>
	);
}
