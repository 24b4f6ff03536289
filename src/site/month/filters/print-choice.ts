/** The two sheets of a month: which one is printed stands in `?in=`, so that a link can ask for it too. */
const SHEETS = ['thang', 'danh-sach'] as const;

/** A page asked for as a list is printed as one; otherwise, and without script, as the calendar (month-wall.css). */
export function bindPrint(document: Document, query: string): void {
	const root = document.documentElement;
	const asked = new URLSearchParams(query).get('in');
	const known = SHEETS.find((sheet) => sheet === asked);
	if (known) root.dataset.sheetKind = known;
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
		button.addEventListener('click', () => {
			root.dataset.sheetKind = button.dataset.print;
			print();
		});
	}
	// Folded days belong on paper too; browsers differ in whether a style sheet can unfold them.
	const folded = '.month-page details:not([open])';
	let unfolded: HTMLDetailsElement[] = [];
	addEventListener('beforeprint', () => {
		unfolded = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
		for (const details of unfolded) details.open = true;
	});
	addEventListener('afterprint', () => {
		for (const details of unfolded) details.open = false;
	});
}
