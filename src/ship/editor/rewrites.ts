/**
 * What is changed in the bundle of the editor, so that its page asks nobody but this site and the git host. The version is
 * pinned: each text must stand there as often as it says, or the build stops (rewrite.ts).
 */

/** Where the editor's page and all that it loads lie. */
export const EDITOR = '/quan-tri/';
/** What the bundle would have loaded from a public host: only what editing needs is laid there. */
export const PARTS = `${EDITOR}cms`;
/** A name that no resolver knows (RFC 2606): services that no city's page may call. */
export const NOWHERE = 'https://tat.invalid';

export interface Rewrite {
	readonly from: string;
	readonly to: string;
	/** How often it stands in the bundle; once where it is not said. */
	readonly times?: number;
	readonly why: string;
}

const LANGUAGES_OF_BUNDLE =
	'ar,bg,ca,cs,da,de,el,en-CA,en-GB,en-US,es-CO,fa,fi,fr,hr,it,ja,ko,nl,pl,pt-BR,pt-PT,ru,sv,tr,uk,vi,zh-CN,zh-TW';

/** Services by the beginning of their addresses: translators, pictures, storage, maps, sign-in of third parties. */
const SERVICES: readonly (readonly [beginning: string, times: number])[] = [
	['https://api.netlify.com', 2],
	['https://translation.googleapis.com', 1],
	['https://generativelanguage.googleapis.com', 1],
	['https://api.openai.com', 1],
	['https://api.mistral.ai', 1],
	['https://api.deepseek.com', 1],
	['https://api.anthropic.com', 1],
	['https://api.pexels.com', 1],
	['https://api.unsplash.com', 1],
	['https://pixabay.com/api`', 1],
	['https://picsum.photos/v2', 1],
	['https://picsum.photos/id', 2],
	['https://nominatim.openstreetmap.org', 1],
	['https://{s}.tile.openstreetmap.org', 1],
	['https://upload.uploadcare.com', 1],
	['https://ucarecdn.com', 2],
	['https://api.uploadcare.com', 2],
	['https://res.cloudinary.com', 2],
	['https://gitea.com', 2],
	['https://codeberg.org', 1],
	['t=`https://www.youtube-nocookie.com`', 1],
	['https://www.githubstatus.com/api/v2/status.json', 1],
	['https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7', 1],
];

const off = (from: string): string => from.replace(/https:\/\/[^/`]+/, NOWHERE);

const FONT = (name: string, file: string, why: string): Rewrite => ({
	from: `https://cdn.jsdelivr.net/fontsource/fonts/${name}`,
	to: `${EDITOR}${file}`,
	why,
});

/** Of the first face only the name and the weights stay: the site's own letters cover Vietnamese, the bundle's do not. */
const LATIN_ONLY = `format('woff2-variations');unicode-range:U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329,
      U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD;size-adjust:110%;`;
const face = (weights: string, file: string): string =>
	`@font-face {font-family:'Source Sans 3';font-style:normal;font-display:swap;font-weight:${weights};src:url(${EDITOR}${file}) format('woff2');}`;

export const rewrites: readonly Rewrite[] = [
	{
		from: 'iP=`https://unpkg.com/@sveltia/cms`',
		to: `iP=\`${PARTS}\``,
		why: 'its words, and one part for fields of its own making, come from this site',
	},
	{
		from: 't=`https://unpkg.com/${e}`',
		to: `t=\`${PARTS}/\${e}\``,
		why: 'packages for maps, pictures of telephones and drawings: no field of ours needs them',
	},
	{ from: 'gk=`https://unpkg.com/@shikijs`', to: `gk=\`${PARTS}\``, why: 'colours of program code' },
	{ from: '_k=`https://unpkg.com/@sveltia/ui`', to: `_k=\`${PARTS}\``, why: 'colours of program code' },
	{
		from: 'loadEngine:async()=>hk(()=>import(vk()),void 0)',
		to: 'loadEngine:async()=>{throw Error("no colours of code")}',
		why: 'nobody writes program code here, and the engine is not laid beside',
	},
	{
		from: 'LSe=async()=>{try{let e=await fetch(NSe)',
		to: 'LSe=async()=>{return;try{let e=await fetch(NSe)',
		why: 'the version is pinned: nobody is asked for a newer one',
	},
	{
		from: 'kye=async()=>{try{',
		to: 'kye=async()=>{return`unknown`;try{',
		why: 'the state of GitHub is told by a third host',
	},
	{
		from: 'Mbe=async()=>{try{',
		to: 'Mbe=async()=>{return`unknown`;try{',
		why: 'the state of GitLab is told by a third host',
	},
	{
		from: 'MQ=()=>{let e=pne();return e&&jQ.includes(e)?e:AQ}',
		to: 'MQ=()=>`vi`',
		why: 'Vietnamese whatever the browser speaks, unless the editor chose another',
	},
	{ from: `jQ=\`${LANGUAGES_OF_BUNDLE}\``, to: 'jQ=`en-US,vi`', why: 'the languages whose words are here' },
	{
		from: 'l=k(()=>ZR.isLocalHost&&!R(s))',
		to: 'l=k(()=>!R(s))',
		why: 'a folder on one’s own machine can be edited from the published page too',
	},
	...SERVICES.map(
		([from, times]): Rewrite => ({ from, to: off(from), times, why: 'no service of others is called' }),
	),
	{
		from: `@font-face {font-family:'Source Sans 3';font-style:normal;font-display:swap;font-weight:200 900;src:url(https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2)\n      ${LATIN_ONLY}\n  }`,
		to: `${face('200 500', 'chu-400-latin.woff2')}${face('200 500', 'chu-400-vietnamese.woff2')}${face('501 900', 'chu-600-latin.woff2')}${face('501 900', 'chu-600-vietnamese.woff2')}`,
		why: 'letters of the site, which have Vietnamese marks',
	},
	FONT('noto-mono@5.3.0/latin-400-normal.woff2', 'chu-deu.woff2', 'letters of one width'),
	FONT(
		'material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2',
		'ky-hieu.woff2',
		'the signs on its buttons',
	),
];
