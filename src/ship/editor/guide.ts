/** `/quan-tri/huong-dan/`: how editors write in the editor's page, with pictures. */
import type { Site } from '../../schemas/index.ts';
import { escapedMarkup } from '../escaped.ts';
import { EDITOR } from './rewrites.ts';

/** Size of the pictures, as `npm run pictures` draws them. */
export const PICTURE = { width: 412, height: 780 };
/** What stands beside the words, by file name. */
export const PICTURES = {
	'danh-sach': 'Các chuyên mục và số bài trong mỗi chuyên mục',
	'su-kien': 'Biểu mẫu của một hoạt động: tên, tóm tắt, loại, thời gian',
	'dot-hoan': 'Biểu mẫu của một đợt hoãn vì mưa lũ',
} as const;

const figure = (name: keyof typeof PICTURES): string =>
	`<figure><img src="${name}.webp" width="${PICTURE.width}" height="${PICTURE.height}" alt="${PICTURES[name]}" loading="lazy"><figcaption>${PICTURES[name]}.</figcaption></figure>`;

const START = `<h2 id="bat-dau">Bắt đầu</h2>
<ol>
<li>Mở <a href="${EDITOR}">trang biên tập</a>. Điện thoại cũng dùng được.</li>
<li>Đăng nhập bằng tài khoản của nơi giữ nội dung (GitLab hoặc GitHub). Lần đầu, người quản trị mời bạn vào kho nội dung và chỉ cách lấy mã truy cập nếu cần.</li>
<li>Chọn chuyên mục: hoạt động có ngày, hoạt động thường xuyên, địa điểm, đợt hoãn, thông báo…</li>
</ol>
${figure('danh-sach')}`;

const EVENT = `<h2 id="su-kien">Đăng một hoạt động</h2>
<ol>
<li>Chọn <b>Hoạt động có ngày</b>, bấm <b>Tạo mới</b>.</li>
<li>Ghi <b>Tên</b> bằng tiếng Việt; tiếng Anh có thì ghi, chưa có thì để trống.</li>
<li>Chọn <b>Loại</b>, rồi chọn kiểu <b>Thời gian</b>: một lần, nhiều buổi, hằng tuần, nhiều ngày liền… Giờ ghi như <code>2026-11-23T08:00</code>; cả ngày thì chỉ ghi <code>2026-11-23</code>.</li>
<li>Chọn <b>Địa điểm</b> và <b>Đơn vị tổ chức</b> theo tên. Nơi chưa có trong danh mục thì ghi ở “Nơi diễn ra ngoài danh mục”.</li>
<li>Ghi ít nhất một <b>Nguồn</b>, có ngày của nguồn hoặc ngày đã đọc.</li>
<li>Điều chưa biết thì để trống. Chưa rõ mức phí không có nghĩa là miễn phí.</li>
<li>Bấm <b>Lưu</b>. Mã của bài (tên tệp) được tạo từ tên và không đổi về sau.</li>
</ol>
${figure('su-kien')}`;

const CHANGE = `<h2 id="thay-doi">Dời, hoãn, hủy một buổi</h2>
<p>Mở hoạt động, thêm một mục ở <b>Thay đổi từng buổi</b>: ghi giờ gốc của buổi ấy, tình trạng, giờ mới nếu dời, lý do. Đừng xóa bài và đừng viết “HOÃN” vào tên: người đã theo dõi lịch sẽ không được báo.</p>
<h2 id="mua-lu">Mưa bão: hoãn cả một vùng</h2>
<p>Chọn <b>Đợt hoãn</b>, bấm <b>Tạo mới</b>: ngày đầu, ngày cuối, cả thành phố hoặc những phường, xã, địa điểm nào, lý do. Mọi buổi trong vùng ấy được báo hoãn ở trang, lịch và tìm kiếm; từng bài không phải sửa.</p>
${figure('dot-hoan')}`;

const AFTER = `<h2 id="sau-khi-luu">Sau khi lưu</h2>
<ul>
<li>Thay đổi của bạn chờ một người khác duyệt, rồi trang được dựng lại. Bài có chỗ sai thì không được đăng: phần kiểm tra nói rõ tệp nào, trường nào, sửa ra sao.</li>
<li>Muốn biết đã lên mạng chưa: dòng “Trang đã cập nhật lúc … từ thay đổi …” ở đầu trang biên tập.</li>
<li>Khi lưu, các dòng ghi chú (bắt đầu bằng dấu #) trong tệp bị bỏ và thứ tự các dòng có thể đổi. Điều cần giữ xin ghi vào trường “Ghi chú”.</li>
<li>Bài đã đăng thì không xóa. Cần gỡ thì bật “Bản nháp, chưa đăng”; có bài khác thay thì ghi “Mã của mục thay thế”.</li>
</ul>
<h2 id="tren-may">Làm trên máy, không cần đăng nhập</h2>
<p>Có bản sao của kho nội dung trên máy tính thì mở trang biên tập bằng Chrome hoặc Edge, bấm <b>Làm việc với kho mã nguồn cục bộ</b> rồi chọn thư mục của kho (thư mục chứa <code>content</code>). Chạy <code>npm run check</code> trước khi gửi đi.</p>`;

export function guidePage(site: Site): string {
	const name = escapedMarkup(site.name.vi);
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Hướng dẫn biên tập · ${name}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${EDITOR}trang.css">
</head>
<body>
<header class="dai">
<a href="/">${name}</a>
<nav><a href="${EDITOR}">Trang biên tập</a></nav>
</header>
<main class="huong-dan">
<h1>Hướng dẫn biên tập</h1>
<p>Trang này dành cho người đưa hoạt động, địa điểm, thông báo lên danh mục.</p>
${START}
${EVENT}
${CHANGE}
${AFTER}
</main>
</body>
</html>
`;
}
