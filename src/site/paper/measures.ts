/** Measures of the poster in styles/poster.css, in millimetres and characters: the one place that knows both. */
import { linesOf } from './lines.ts';

/** A title in 30 pt, or in 21 pt when it would take more than two lines. */
export const longTitle = (title: string): boolean => linesOf(title, 30) > 2;

const titleHeight = (title: string) =>
	longTitle(title) ? linesOf(title, 42) * 9.6 : linesOf(title, 30) * 13.8;

/** What is left for the activities of a poster with this title and this line on what the day is. */
export const roomFor = (title: string, summary: string): number =>
	131 - titleHeight(title) - (summary ? linesOf(summary, 66) * 6.6 : 0);

/** Height of one activity: title in 14 pt, facts below it in 10.5 pt. */
export const activityHeight = (title: string, facts: string): number =>
	linesOf(title, 48) * 6.3 + linesOf(facts, 70) * 5 + 4;
