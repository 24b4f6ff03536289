/** What the YAML parser complains about, said so that an editor who has never heard of YAML can mend it. */
import type { ErrorCode } from 'yaml';
import type { Finding, SourceText, Words } from './issue.ts';
import type { Survey } from './survey.ts';
import { shown } from './words.ts';
import type { ParsedYaml } from './yaml.ts';

interface Advice {
	readonly message: Words;
	readonly cure: Words;
}

const general: Advice = {
	message: { vi: 'tệp không đúng cú pháp YAML từ chỗ này', en: 'the file is not valid YAML from here on' },
	cure: {
		vi: 'Xem dòng này và dòng ngay trên: thụt đầu dòng, dấu hai chấm, dấu ngoặc.',
		en: 'Look at this line and the one above: indentation, colons, quotes and brackets.',
	},
};
const colonInText: Advice = {
	message: {
		vi: 'có dấu hai chấm trong đoạn chữ không để trong ngoặc kép',
		en: 'a colon stands in unquoted text',
	},
	cure: {
		vi: 'Đặt cả đoạn chữ trong ngoặc kép, ví dụ vi: "Bảo tàng: một ngày vui".',
		en: 'Put the whole text in quotes, for example vi: "Museum: a happy day".',
	},
};
const indent: Advice = {
	message: { vi: 'thụt đầu dòng không thẳng hàng', en: 'the indentation does not line up' },
	cure: {
		vi: 'Thụt vào đúng hai dấu cách cho mỗi cấp, thẳng hàng với các dòng cùng cấp.',
		en: 'Indent each level by two spaces, in line with its neighbours.',
	},
};

const advice: Partial<Record<ErrorCode, Advice>> = {
	BLOCK_AS_IMPLICIT_KEY: colonInText,
	BAD_INDENT: indent,
	MULTILINE_IMPLICIT_KEY: indent,
	TAB_AS_INDENT: {
		message: { vi: 'thụt đầu dòng bằng phím Tab', en: 'the line is indented by a tab' },
		cure: {
			vi: 'Thay bằng dấu cách, hai dấu cách cho mỗi cấp.',
			en: 'Use spaces instead, two for each level.',
		},
	},
	MISSING_CHAR: {
		message: {
			vi: 'thiếu dấu hai chấm, ngoặc kép hoặc ngoặc đóng',
			en: 'a colon, quote or closing bracket is missing',
		},
		cure: {
			vi: 'Thêm dấu còn thiếu ở dòng này hoặc dòng trên.',
			en: 'Add the missing sign on this line or one above.',
		},
	},
	BAD_SCALAR_START: {
		message: {
			vi: 'đoạn chữ bắt đầu bằng ký hiệu có nghĩa riêng',
			en: 'the text starts with a reserved sign',
		},
		cure: { vi: 'Đặt cả đoạn chữ trong ngoặc kép.', en: 'Put the whole text in quotes.' },
	},
	BAD_DQ_ESCAPE: {
		message: { vi: 'dấu gạch chéo ngược \\ trong ngoặc kép', en: 'a backslash \\ inside double quotes' },
		cure: { vi: 'Bỏ dấu \\ hoặc viết \\\\.', en: 'Remove the backslash or write \\\\.' },
	},
	MULTIPLE_DOCS: {
		message: {
			vi: 'tệp có dòng --- ở giữa nên thành hai tài liệu',
			en: 'a line of --- splits the file in two',
		},
		cure: { vi: 'Mỗi tệp một mục: bỏ dòng ---.', en: 'One record a file: remove the --- line.' },
	},
	TAG_RESOLVE_FAILED: {
		message: { vi: 'dấu chấm than ở đầu đoạn chữ', en: 'an exclamation mark starts the text' },
		cure: { vi: 'Đặt cả đoạn chữ trong ngoặc kép.', en: 'Put the whole text in quotes.' },
	},
};

const MOST_PER_FILE = 3;

/** Syntax problems, one a line and only the first few: a single slip makes a parser stumble many times after it. */
export function syntaxFindings(file: SourceText, { document, lines }: ParsedYaml): Finding[] {
	const byLine = new Map<number, Finding>();
	for (const { code, pos } of [...document.errors, ...document.warnings]) {
		const { line } = lines.linePos(pos[0]);
		if (byLine.has(line)) continue;
		const { message, cure } = advice[code] ?? general;
		byLine.set(line, { severity: 'error', file, at: { offset: pos[0] }, rule: 'yaml-syntax', message, cure });
	}
	return [...byLine.values()].slice(0, MOST_PER_FILE);
}

export function duplicateKeyFindings(file: SourceText, { repeated }: Survey): Finding[] {
	return repeated.map(({ key, offset }) => ({
		severity: 'error',
		file,
		at: { offset },
		rule: 'duplicate-key',
		message: { vi: `mục ${shown(key)} đã có ở trên`, en: `${shown(key)} already stands above` },
		cure: { vi: 'Giữ lại một, bỏ mục kia.', en: 'Keep one of the two.' },
	}));
}
