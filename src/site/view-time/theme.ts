/** The button goes round light → dark → as the device; the choice is kept on the device only. */
export function bindTheme(document: Document): void {
	const root = document.documentElement;
	document.querySelector('[data-theme-button]')?.addEventListener('click', () => {
		const dark = matchMedia('(prefers-color-scheme: dark)').matches;
		const order = dark ? ['', 'light', 'dark'] : ['', 'dark', 'light'];
		const next = order[(order.indexOf(root.dataset.theme ?? '') + 1) % order.length] ?? '';
		if (next) root.dataset.theme = next;
		else delete root.dataset.theme;
		try {
			if (next) localStorage.setItem('theme', next);
			else localStorage.removeItem('theme');
		} catch {
			// Storage may be blocked; the choice then lasts for this page.
		}
	});
}
