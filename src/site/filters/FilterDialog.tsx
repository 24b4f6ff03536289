import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
	id: string;
	label: string;
	open: boolean;
	close: () => void;
	clear: { readonly words: string; readonly press: () => void };
	/** On the button that closes: what one then sees. */
	done: string;
	/** Name of the small button that closes. */
	closing: string;
	children: ReactNode;
}

/** Wide enough to lie over the side of what is filtered; narrower, the panel is a sheet at the thumb's end of the screen. */
const WIDE = '(min-width: 64rem)';

/** The panel in which choices stand; what is in it is drawn while it is open. */
export function FilterDialog({ id, label, open, close, clear, done, closing, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		// Not by :has(), which makes a browser look at the whole page whenever any part of it comes or goes.
		document.documentElement.toggleAttribute('data-filter-panel', open);
		const element = dialog.current;
		if (!element || element.open === open) return;
		if (!open) element.close();
		else if (matchMedia(WIDE).matches) element.show();
		else element.showModal();
	}, [open]);
	return (
		<dialog
			ref={dialog}
			id={id}
			className="filter-panel"
			aria-label={label}
			onClose={close}
			onKeyDown={(event) => {
				if (event.key === 'Escape' && !event.defaultPrevented) dialog.current?.close();
			}}
			onClick={(event) => {
				if (event.target === event.currentTarget) dialog.current?.close();
			}}
		>
			{open && (
				<div className="filter-sheet">
					<header className="filter-head">
						<h2>{label}</h2>
						<button type="button" aria-label={closing} onClick={() => dialog.current?.close()}>
							<span aria-hidden="true">✕</span>
						</button>
					</header>
					<div className="facets">{children}</div>
					<p className="filter-foot">
						<button type="button" className="button" onClick={clear.press}>
							{clear.words}
						</button>
						<button type="button" className="button main num" onClick={() => dialog.current?.close()}>
							{done}
						</button>
					</p>
				</div>
			)}
		</dialog>
	);
}
