/** The print button of sheets and records. Loaded by those pages only; without script it is not shown. */
for (const button of document.querySelectorAll('[data-print]'))
	button.addEventListener('click', () => window.print());

export {};
