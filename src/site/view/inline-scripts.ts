/**
 * All that our own code writes inline, once: pages take it from here, and the security policy allows exactly these
 * texts (inline-hashes.ts). What comes from content can therefore never be among them.
 */

/**
 * Before the first paint: that scripts run, whether the device can share, whether there is a query, which theme. After
 * three seconds the paint waits no longer for the script of the page, which may hang without end.
 */
export const FIRST_SCRIPT =
	"{const p=document,d=p.documentElement.dataset;d.script='';if(navigator.share)d.sheet='';if(location.search)d.query='';try{const t=localStorage.theme;if(/^(light|dark)$/.test(t))d.theme=t}catch{}setTimeout(()=>p.querySelector('script[blocking]')?.removeAttribute('blocking'),3e3)}";

/** The element before whose end nothing is painted, on pages that ask for it. */
export const PAINT_FROM = 'first-week';

/**
 * The link that makes the first paint wait for that element, where the browser knows of it. By script, for checkers of
 * HTML know it not yet, and without script nothing has to wait. Written, for that takes the fewest of the few bytes that
 * the script of a month may still have.
 */
export const PAINT_FROM_SCRIPT = `document.write('<link rel=expect blocking=render href=#${PAINT_FROM}>')`;

/** Before the filters: a press that nobody hears yet waits on its button (filters/early.ts); a second one takes it back. */
export const EARLY_PRESSES =
	"addEventListener('click',e=>{const b=e.target.closest('.filters:not([data-heard]) button');if(!b)return;e.stopPropagation();const d=b.dataset;if(d.early)delete d.early;else d.early=performance.now()},true)";

/** Where the filters of today and this weekend are served: fetched when somebody comes near them. */
export const RANGE_FILTERS_FILE = '/range-filters.js';

/**
 * A page that is only read fetches no filters: who points at them, moves into them or comes with choices in the address
 * does. Whatever was pressed before they are there waits on its button.
 */
export const RANGE_FILTERS_AHEAD = `{const f=document.querySelector('.filters'),l=()=>import(${JSON.stringify(RANGE_FILTERS_FILE)});if(location.search)l();else for(const e of['pointerenter','pointerdown','focusin'])f.addEventListener(e,l,{once:true})}`;

/**
 * Who is about to press (the pointer rests on the link) has the neighbouring month fetched meanwhile. Not rendered as
 * well: on an old phone a press then took twice as long when the rendering had just begun, and no less when it was done.
 */
export const MONTHS_AHEAD = JSON.stringify({
	prefetch: [
		{ where: { selector_matches: '.month-head a:is([rel="prev"], [rel="next"])' }, eagerness: 'moderate' },
	],
});
