/** `npm run new -- event`: asks a few questions and writes a valid file; also place, programme, resource, day, story, call. */
import { createInterface } from 'node:readline';
import type { DeskQuestion, Value } from '../src/desk/new/answer.ts';
import { NEW_KINDS, type NewKind, questionsFor } from '../src/desk/new/questions.ts';
import { newRecordFile } from '../src/desk/new/record.ts';
import { readWords, refuse } from './lib/command-line.ts';
import { soundContent } from './lib/sound-content.ts';
import { writeJudged } from './lib/write-judged.ts';

const KINDS = Object.keys(NEW_KINDS) as NewKind[]; // its keys are the words of the command
const USAGE = `npm run new -- ${KINDS.join('|')}`;
const { words } = readWords(USAGE, {});
const [said, more] = words;
if (said === undefined || more !== undefined) refuse(`Name one kind of record. Usage: ${USAGE}`);
const kind = kindNamed(said);
const content = soundContent();
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const values: Value[] = [];
for (const question of questionsFor(kind, content.read, content.today))
	values.push(...(await answered(question)));
const { path, text } = newRecordFile(kind, values, content.read, content.today);
writeJudged(content, new Map([[path, text]]));
console.log(
	`\nĐã ghi ${path}:\n\n${text}\nThêm gì nữa thì mở tệp ấy; các mục ghi được: src/schemas. Kiểm tra lại: npm run check`,
);
process.exit(0);

function kindNamed(word: string): NewKind {
	const known = KINDS.find((one) => one === word);
	return known ?? refuse(`${JSON.stringify(word)} is no kind of record. Usage: ${USAGE}`);
}

/** Asks until the answer can be read. */
async function answered({ ask, choices, optional, read }: DeskQuestion): Promise<readonly Value[]> {
	for (const [at, choice] of (choices ?? []).entries()) console.log(`  ${at + 1}. ${choice}`);
	for (;;) {
		process.stdout.write(`${ask}: `);
		const { value, done } = await lines.next();
		if (done) refuse('', 'Chưa ghi gì: câu trả lời hết giữa chừng.');
		const answer = String(value).trim();
		if (answer === '' && optional) return [];
		const reading = answer === '' ? { message: 'chưa có câu trả lời', cure: 'mục này cần có' } : read(answer);
		if (!('message' in reading)) return reading.value;
		console.log(`  ${reading.message}${reading.cure ? `; ${reading.cure}` : ''}.`);
	}
}
