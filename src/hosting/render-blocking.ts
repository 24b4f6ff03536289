/**
 * The view-time script decides what is past, today or tomorrow. Were it to run after the first paint, lines would jump:
 * so browsers that know `blocking="render"` wait for these 2 KB, which they fetch beside the style sheets. Astro offers
 * no way to put an attribute on a script that it bundles, hence this pass over the built page.
 */
const VIEW_TIME = /<script type="module" (src="\/_assets\/Frame\.[^"]+\.js")><\/script>/;

/** The page with its view-time script made render-blocking. Throws when a page of ours has no such script. */
export function blockRenderOnViewTime(html: string, address: string): string {
	if (!VIEW_TIME.test(html)) throw new Error(`${address}: the view-time script was not found`);
	return html.replace(VIEW_TIME, '<script type="module" blocking="render" $1></script>');
}
