/** Words that carry a question but not its subject: tried without, when a query with them finds nothing that fits. */
import { fold, spelledWords } from './fold.ts';

/**
 * As people spell them, with marks. Without marks many are other words as well ("cho" is also chợ, "o" is ô), so they
 * are left out only in a second attempt.
 */
const FILLERS = new Set(
	[
		'ở tại cho của và với có không nào gì đâu mấy khi bao nhiêu thế là được bị đi đến tới muốn cần tìm xem gần quanh',
		'những các một này kia đó ai thì mà ra vào lúc từ để về trong ngoài trên dưới nhỉ ạ à nhé em mình tôi ơi hay',
		'tuổi giờ ngày nay mai tuần tháng năm cuối sắp nơi chỗ',
		'the a an for in at of to and on with is are where when how what near me my do i can',
	]
		.join(' ')
		.split(' '),
);
const FOLDED = new Set([...FILLERS].map((word) => fold(word)));

/** The words of a query that say what it is about, as typed; all of them when nothing else would be left. */
export function subjectWords(query: string): readonly string[] {
	const words = spelledWords(query);
	const kept = words.filter((word) => !isFiller(word));
	return kept.length > 0 ? kept : words;
}

/** A word typed with marks is a filler only as spelt so; one without marks if any spelling of it is. */
export const isFiller = (word: string): boolean =>
	fold(word) === word ? FOLDED.has(word) : FILLERS.has(word);
