/** The page around the editor: a slim bar, what to do while nothing is set up, and the editor below. */
import { backend, originsOf } from '../../editor/backend.ts';
import type { Site } from '../../schemas/index.ts';
import { escapedMarkup } from '../escaped.ts';
import { editorPolicy } from './kinds-of.ts';
import { EDITOR } from './rewrites.ts';

const NOT_SET_UP = `
<details class="chua-cai" open>
<summary>Thành phố này chưa nối trang biên tập với kho nội dung</summary>
<p>Người quản trị ghi nơi giữ nội dung vào <code>site.yaml</code>, mục <code>editing</code>: <code>backend</code> (<code>gitlab</code> hoặc <code>github</code>), <code>repo</code>, với GitLab thêm <code>appId</code>; rồi dựng lại trang.</p>
<p>Trong lúc ấy, trên máy tính có bản sao của kho nội dung, mở trang này bằng Chrome hoặc Edge, bấm <b>Làm việc với kho mã nguồn cục bộ</b> rồi chọn thư mục của kho. Mọi thay đổi được ghi thẳng vào thư mục ấy; chạy <code>npm run check</code> rồi gửi đi như thường lệ.</p>
</details>`;

export function editorPage(site: Site): string {
	const name = escapedMarkup(site.name.vi);
	// On hosts that send no headers it is the only policy.
	const policy = Object.entries(editorPolicy(originsOf(backend(site.editing)))).map((directive) =>
		directive.join(' '),
	);
	return `<!doctype html>
<html lang="vi"${site.editing ? '' : ' data-no-repository'}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapedMarkup(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Biên tập · ${name}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="cms-config-url" href="${EDITOR}config.json" type="application/json">
<link rel="stylesheet" href="${EDITOR}trang.css">
<script src="${EDITOR}trang.js" defer></script>
</head>
<body>
<header class="dai">
<a href="/">${name}</a>
<p class="cap-nhat" role="status"></p>
<nav><a href="${EDITOR}huong-dan/">Hướng dẫn</a></nav>
</header>${site.editing ? '' : NOT_SET_UP}
<noscript><p class="chua-cai">Trang biên tập cần JavaScript. Không dùng được thì gửi bảng Excel cho người biên tập.</p></noscript>
<div id="nc-root"></div>
<script src="${EDITOR}sveltia-cms.js" defer></script>
</body>
</html>
`;
}
