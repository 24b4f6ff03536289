/** The site's own words as tests look for them, so that a proofreader's change breaks none. */
import { messagesIn } from '../../src/i18n/messages/index.ts';

export const t = messagesIn('vi');
export const inEnglish = messagesIn('en');

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What begins with these words: a choice says behind them how much it would give. */
export const starting = (words: string): RegExp => new RegExp(`^${escaped(words)}`);
/** These words with a number behind them. */
export const counted = (words: string): RegExp => new RegExp(`^${escaped(words)} \\d+$`);
/** What a message says, whatever the number handed to it. */
export const ofAnyCount = (message: (count: number) => string): RegExp =>
	new RegExp(`^${escaped(message(2)).replace('2', '\\d+')}$`);
