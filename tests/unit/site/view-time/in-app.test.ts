import { expect, it } from 'vitest';
import { isInApp } from '../../../../src/site/view-time/in-app.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A235F) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

it.each([
	[
		'Zalo on Android',
		`${ANDROID} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12110710 ZaloTheme/light`,
	],
	['Zalo on an iPhone', `${IPHONE} Mobile/15E148 Zalo iOS/621 ZaloTheme/light ZaloLanguage/vn`],
	[
		'Facebook on Android',
		`${ANDROID} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.0;]`,
	],
	['Facebook on an iPhone', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0.0;FBBV/1;FBDV/iPhone12,1]`],
	['Messenger', `${IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/440.0]`],
	['Instagram', `${IPHONE} Mobile/15E148 Instagram 300.0.0.0 (iPhone12,1; iOS 17_4)`],
	[
		'TikTok on Android',
		`${ANDROID} Version/4.0 Chrome/120.0 Mobile Safari/537.36 musical_ly_2023 BytedanceWebview/d8a21c6`,
	],
	['Line', `${ANDROID} Version/4.0 Chrome/120.0 Mobile Safari/537.36 Line/13.21.0/IAB`],
	['any other app that shows pages on Android', ANDROID.replace(')', '; wv)')],
])('%s is a browser inside an app', (_, agent) => expect(isInApp(agent)).toBe(true));

it.each([
	['Chrome on Android', `${ANDROID} Chrome/120.0.0.0 Mobile Safari/537.36`],
	['Safari on an iPhone', `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`],
	[
		'Cốc Cốc',
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 coc_coc_browser/120.0 Chrome/120 Safari/537.36',
	],
	['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:122.0) Gecko/20100101 Firefox/122.0'],
	['Samsung’s browser', `${ANDROID} SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36`],
])('%s is none', (_, agent) => expect(isInApp(agent)).toBe(false));
