// When the site was built, and from which change: "is it online yet?". Without an answer nothing is shown.
const place = document.querySelector('.cap-nhat');

const said = (moment) => {
	const date = new Date(moment);
	if (Number.isNaN(date.getTime())) return undefined;
	const two = (number) => String(number).padStart(2, '0');
	const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
	return `${clock} ngày ${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
};

async function show() {
	const answer = await fetch('/build.json', { cache: 'no-cache' });
	if (!answer.ok) return;
	const { builtAt, change } = await answer.json();
	const when = said(builtAt);
	if (when === undefined) return;
	const from = typeof change === 'string' && change !== '' ? `, từ thay đổi ${change.slice(0, 8)}` : '';
	place.textContent = `Trang đã cập nhật lúc ${when}${from}.`;
}

const look = () => show().catch(() => undefined);
look();
// An editor comes back to this window to see whether the change is there.
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') look();
});
