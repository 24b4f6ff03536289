/** What an attacker would write: into any text, and into a body, whose Markdown has ways of its own. */

/** Each would call `pwn` or open an element if it came into a page unescaped. */
export const HOSTILE_LINES = [
	'</head><script>pwn(1)</script>',
	'"><img src=x onerror=pwn(1)>',
	"'+pwn(1)+'",
	'</script><script>pwn(1)</script>',
	'<!--<script>',
	']]><svg onload=pwn(1)>',
	'javascript:pwn(1)',
	'</title></textarea></style><iframe srcdoc="<script>pwn(1)</script>">',
	'{{pwn(1)}}{pwn(1)}',
	'&lt;script&gt;pwn(1)&lt;/script&gt;',
	'<a href=javascript:pwn(1)>x</a>',
] as const;

/** Raw HTML where a reader of Markdown that guesses sees code. */
export const HTML_BODIES = [
	'\\`<script>pwn(1)</script>`',
	'``<script>pwn(1)</script>`',
	'``` a`b\n<script>pwn(1)</script>\n```',
	'```\nx\n  ```\n<script>pwn(1)</script>\n```',
	'<form action="https://evil.example/"><input name=x></form>',
	'<style>*{display:none}</style>',
	'text <b onclick=pwn(1)>x</b>',
	'<!-- x -->',
	'- <img src=x onerror=pwn(1)>',
	'> <iframe src=//evil.example></iframe>',
	'| a |\n|---|\n| <svg/onload=pwn(1)> <img src=x onerror=pwn(1)> |',
	'# <script>pwn(1)</script>',
	'[<img src=x onerror=pwn(1)>](https://a.example/)',
] as const;

/** Links to where a body must not lead. */
export const LINK_BODIES = [
	'> [x]: javascript:pwn(1)\n\n[click][x]',
	'- [x]: javascript:pwn(1)\n\n[x]',
	'1. [x]:\n   javascript:pwn(1)\n\n[x]',
	'[foo\\]]: javascript:pwn(1)\n\n[foo\\]]',
	'[x](javascript:pwn(1))',
	'[x](JaVaScRiPt:pwn(1))',
	'[x](java&#115;cript:pwn(1))',
	'[x](javascript&colon;pwn(1))',
	'[x](<java\tscript:pwn(1)>)',
	'[x](data:text/html,<script>pwn(1)</script>)',
	'[x](//evil.example/)',
	'[x](/\\evil.example/)',
	'[x](\\\\\\\\evil.example/)',
	'[x](https:evil.example/)',
	'[x](https://hue.example@evil.example/)',
	'[x](https://a:b@evil.example/)',
	'[x](mailto:a?bcc=evil@e.vn)',
	'[x](mailto:a@b.vn?bcc=evil@e.vn)',
	'[x](mailto:a@b.vn?subject=y%0d%0aBcc:evil@e.vn)',
	'[x](mailto:a@b.vn?subject=y%0ABcc:evil@e.vn)',
	'[x](mailto:a@b.vn?subject=y%00)',
	'[x](mailto:a@b.vn?subject=y%C2%85z)',
	'[x](mailto:a@b.vn?subject=y%E2%80%AEz)',
	'[x](mailto:a@b.vn?body=y%07)',
	'[x](mailto:a@b.vn?subject=y&subject=z%0d)',
	'[x](mailto:a@b.vn,evil@e.vn)',
	'<a?bcc=evil@e.vn>',
	'<javascript:pwn(1)>',
	'[x](vbscript:pwn(1))',
	'[x](blob:https://a.example/1)',
	'[x](tel:0234;phone-context=evil.example)',
] as const;

/** Pictures, which a page would fetch from elsewhere, and what else nobody decided on. */
export const OTHER_BODIES = [
	'![x](https://evil.example/p.png)',
	'![x](./p.png)',
	'![x][y]\n\n[y]: https://evil.example/p.png',
	'text[^1]\n\n[^1]: note',
] as const;
