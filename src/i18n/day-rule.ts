import type { DayRule } from '../schemas/day.ts';
import { MONTHS_EN } from './calendar-names.ts';
import { type Language, sayPlain } from './languages.ts';
import { lunarDay } from './lunar-words.ts';
import { messagesIn } from './messages/index.ts';

const monthDay = ({ month, day }: { month: number; day: number }, language: Language) =>
	language === 'vi' ? `${day}/${month}` : `${day} ${MONTHS_EN[month - 1]}`;

/** When a commemorative day falls, as a rule: "23/11 hằng năm", "rằm tháng Giêng âm lịch hằng năm". */
export function dayRuleWords(rule: DayRule, language: Language): string {
	const t = messagesIn(language);
	switch (rule.kind) {
		case 'solar':
			return t.solarRule(monthDay(rule, language));
		case 'range':
			return t.solarRule(`${monthDay(rule.from, language)}–${monthDay(rule.to, language)}`);
		case 'lunar':
			return t.lunarRule(lunarDay({ ...rule, leap: false, year: 0 }, language));
		case 'announced':
			return sayPlain(rule.text, language);
	}
}
