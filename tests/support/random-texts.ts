/** Random texts: Vietnamese and others, hostile ones, and those of a known form such as dates. */
import fc from 'fast-check';
import { dateOf } from '../../src/domain/time/plain-date.ts';
import { withoutStrays } from '../../src/schemas/letters.ts';
import { CALENDAR_YEARS } from '../../src/schemas/years.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Mostly about now, some at the edges of what a calendar holds; not every one is a real day. */
const year = fc.oneof(
	{ weight: 20, arbitrary: fc.integer({ min: 2025, max: 2028 }) },
	{ weight: 3, arbitrary: fc.integer({ min: CALENDAR_YEARS.from, max: CALENDAR_YEARS.to }) },
	{ weight: 2, arbitrary: fc.constantFrom(CALENDAR_YEARS.from, CALENDAR_YEARS.to) },
);
const month = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 11, 12));
const dayOfMonth = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 28, 29, 30, 31));
/** The 29th to 31st of short months become the 28th, for most. */
const date = fc
	.tuple(year, month, dayOfMonth, fc.nat({ max: 50 }))
	.map(([y, m, d, slip]) => dateOf(y, m, d) ?? `${y}-${two(m)}-${slip === 0 ? d : 28}`);
const clock = fc
	.tuple(
		fc.oneof(fc.integer({ min: 7, max: 21 }), fc.integer({ min: 0, max: 23 })),
		fc.constantFrom(0, 15, 30, 59),
	)
	.map(([h, m]) => `${two(h)}:${two(m)}`);
const dateTime = fc.tuple(date, clock).map(([d, c]) => `${d}T${c}`);
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`);
const past = fc.integer({ min: 2000, max: 2025 }).map(String);

const pick = (...all: readonly string[]) => fc.constantFrom(...all);

interface Form {
	/** What it takes, and by which it is told from others: the first form all of whose samples a schema takes is its. */
	readonly samples: readonly string[];
	readonly arbitrary: fc.Arbitrary<string>;
}

const whole = fc.oneof(date, dateTime);
const partial = fc.oneof(
	past,
	past.map((y) => `${y}-03`),
	past.map((y) => `${y}-03-31`),
	pick('1000', '1923-01'),
);

/** Texts of a form that a schema holds in code, where nothing but its answers tells which. */
const forms: readonly Form[] = [
	{ samples: ['2026-01-31', '2025'], arbitrary: partial },
	{ samples: ['2026-01-31', '2026-01-31T08:00'], arbitrary: whole },
	{ samples: ['2026-01-31'], arbitrary: date },
	{ samples: ['2026-01-31T08:00'], arbitrary: dateTime },
	{ samples: ['2026-03'], arbitrary: yearMonth },
	{ samples: ['2026-01-31T08:00:00Z'], arbitrary: past.map((y) => `${y}-12-31T23:59:59Z`) },
	{ samples: ['08:00'], arbitrary: clock },
	{
		samples: ['https://a.example/'],
		arbitrary: pick(
			'https://a.example/',
			'http://ví-dụ.vn/a?b=1&c=2#d',
			"https://a.example/'();,%",
			'https://[::1]:8/',
			'https://a.example/%5Cx%0A',
		),
	},
	{
		samples: ['0234 3822 425'],
		arbitrary: pick('0234 3822 425', '1900 1234', '+84 912 345 678', '0912.345.678'),
	},
	{ samples: ['a@b.example'], arbitrary: pick('lienhe@example.org', 'a.b+c_d-e@x-y.example.vn') },
	{ samples: ['00001'], arbitrary: pick('00001', '99999') },
	{ samples: ['FR'], arbitrary: pick('FR', 'VN', 'ZZ') },
	{ samples: ['lzh'], arbitrary: pick('vi', 'en', 'lzh', 'xx') },
];

const WORDS =
	'thư viện bảo tàng đọc sách Huế cố đô Ngày hội Đại Nội ưu ế ỹ á 23/11 & > " \\ ; , : — … 👩‍🔬 字 ]]> --> {} % # @ = + - | ` * _ ~ [x](y) \u00a0 http://x.vn/?a=1&b=2 null true 0 __proto__ constructor'.split(
		' ',
	);
const word = fc.oneof(
	{ weight: 20, arbitrary: fc.constantFrom(...WORDS) },
	{
		weight: 4,
		// Letters of every script that content may hold: strays have a rule, and fixtures, of their own.
		arbitrary: fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
			.map((letters) => withoutStrays(letters.normalize('NFC')).replace(/[<>ÐðƉ]/g, '')),
	},
);

/** Nothing that an editor would write. */
const hostile = (most: number) =>
	fc.oneof(
		pick(
			'',
			' ',
			'\u0000',
			'a\ud800',
			'</script><script>x</script>',
			'\r\nBEGIN:VEVENT',
			'\u202e',
			'\u3164',
			'=cmd()',
			'../..',
			'1926-01-01',
			'9999-12-31',
		),
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constant('x'.repeat(Math.min(most, 50_000) + 1)),
	);

/** One line of up to `most` characters, now and then of exactly so many. */
const line = (most: number) =>
	fc.oneof(
		{
			weight: 60,
			arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }).map(
				(words) =>
					words
						.join(' ')
						.replace(/[\r\n]/g, ' ')
						.slice(0, most)
						.trim() || 'Tên',
			),
		},
		{ weight: 1, arbitrary: fc.constant('ế'.repeat(Math.min(most, 4000))) },
		{
			weight: 1,
			arbitrary: fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: hostile(most) }),
		},
	);

const id = fc.oneof(
	{ weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/) },
	{ weight: 1, arbitrary: pick('a'.repeat(80), '0', 'con', 'index', 'constructor', 'Thư viện', 'x_y') },
);

export const texts = { forms, id, line, hostile };
