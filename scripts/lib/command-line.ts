/** What a person wrote at the command line and in the environment: judged before anything is done. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { badSettings } from '../../src/environment.ts';
import { onOneLine, quoted } from '../../src/settings/quoted.ts';

/** Says what is wrong and ends the command with 1. */
export function refuse(...sentences: readonly string[]): never {
	console.error(sentences.join('\n'));
	process.exit(1);
}

/**
 * The options of a command. An unknown or incomplete one, a word too many, or a value of the environment that cannot be
 * used, ends it with a sentence each. `usage`: the command as one writes it; `asked`: see badSettings.
 */
export const readOptions = <T extends ParseArgsOptionsConfig>(
	usage: string,
	options: T,
	asked: { readonly content?: boolean } = {},
) => judged(usage, parse(options, false), asked).values;

/** The same of a command that takes words beside its options. */
export function readWords<T extends ParseArgsOptionsConfig>(
	usage: string,
	options: T,
	asked: { readonly content?: boolean } = {},
) {
	const { values, positionals } = judged(usage, parse(options, true), asked);
	return { values, words: positionals };
}

function judged<T>(usage: string, given: T | string, asked: { readonly content?: boolean }): T {
	const bad = badSettings(asked);
	if (typeof given === 'string') bad.unshift(`${given} Usage: ${usage}`);
	if (typeof given === 'string' || bad.length > 0) return refuse(...bad);
	return given;
}

/** What was given, or a sentence about what is wrong with it. */
function parse<T extends ParseArgsOptionsConfig>(options: T, allowPositionals: boolean) {
	try {
		return parseArgs({ options, allowPositionals });
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		// Node's own words go on about positional arguments, which few commands of ours take.
		const [first = ''] = error.message.split(/\.\s|\n/, 1);
		return `${onOneLine(first.replace(/\.$/, ''))}.`;
	}
}

/** One of the words that an option takes. */
export function oneOf<T extends string>(option: string, given: string, words: readonly T[]): T {
	const found = words.find((word) => word === given);
	return (
		found ??
		refuse(`--${option} ${quoted(given)} is not known: write --${option} ${words.join(` or --${option} `)}.`)
	);
}

/** A whole number from `least` to `most`. */
export function wholeNumber(option: string, given: string, least: number, most: number): number {
	const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
	if (number >= least && number <= most) return number;
	return refuse(`--${option} ${quoted(given)} is no whole number from ${least} to ${most}.`);
}
