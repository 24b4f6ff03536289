import { useEffect, useState } from 'react';
import { onDemand } from '../saving/load-on-demand.ts';
import type { Setting } from './props.ts';

const ID = 'share-link';

/** Longer addresses make codes so fine that a screen cannot show them to a camera. */
const LONGEST_QR = 600;

/** The list as a link, and as a code for the camera of a phone. */
export function Share({ setting: { t }, link }: { setting: Setting; link: string }) {
	const [copied, setCopied] = useState(false);
	useEffect(() => setCopied(false), [link]);

	async function copy(input: HTMLInputElement | null) {
		try {
			await navigator.clipboard.writeText(link);
			setCopied(true);
		} catch {
			// Where copying is forbidden, the marked text can be copied by hand.
			input?.select();
		}
	}
	return (
		<div>
			<h3>{t.toolShare}</h3>
			<p className="small">{t.toolShareHow}</p>
			<p className="field">
				<label htmlFor={ID} className="visually-hidden">
					{t.toolShareLink}
				</label>
				<input id={ID} type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
				<button
					type="button"
					className="button"
					// The field stands right before the button.
					onClick={({ currentTarget }) => copy(currentTarget.previousElementSibling as HTMLInputElement)}
				>
					{copied ? t.toolShareCopied : t.toolShareCopy}
				</button>
				{'share' in navigator && (
					<button
						type="button"
						className="button"
						onClick={() => {
							// Closing the sheet is not a failure.
							navigator.share({ title: t.myCalendar, url: link }).catch(() => undefined);
						}}
					>
						{t.toolShareSend}
					</button>
				)}
			</p>
			{link.length <= LONGEST_QR ? (
				<Code link={link} label={t.toolShareQr} failed={t.toolQrFailed} />
			) : (
				<p className="small">{t.toolShareLong}</p>
			)}
		</div>
	);
}

/** The code's maker comes only when somebody opens it. */
function Code({ link, label, failed }: { link: string; label: string; failed: string }) {
	const [isOpen, setOpen] = useState(false);
	const [drawing, setDrawing] = useState<{ size: number; path: string } | 'failed'>();
	useEffect(() => {
		let wanted = true;
		if (isOpen)
			onDemand().then(
				({ qrPath }) => wanted && setDrawing(qrPath(link)),
				() => wanted && setDrawing('failed'),
			);
		return () => {
			wanted = false;
		};
	}, [isOpen, link]);
	return (
		<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{label}</summary>
			{drawing === 'failed' && <p role="alert">{failed}</p>}
			{drawing && drawing !== 'failed' && (
				<svg
					className="qr"
					viewBox={`0 0 ${drawing.size} ${drawing.size}`}
					role="img"
					aria-label={label}
					shapeRendering="crispEdges"
				>
					<rect width={drawing.size} height={drawing.size} fill="#fff" />
					<path d={drawing.path} fill="#000" />
				</svg>
			)}
		</details>
	);
}
