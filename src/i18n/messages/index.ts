import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** A message is a plain text or a function of its parts; every language has the same keys. */
export type Widen<T> = T extends (...args: infer A) => string ? (...args: A) => string : string;
export type Messages = { readonly [K in keyof typeof vi]: Widen<(typeof vi)[K]> };

const all: Readonly<Record<Language, Messages>> = { vi, en };
export const messagesIn = (language: Language): Messages => all[language];
