import type { Language } from '../languages.ts';
import { en } from './en.ts';
import type { Said } from './shape.ts';
import { vi } from './vi.ts';

export type Messages = Said<typeof vi>;

const all: Readonly<Record<Language, Messages>> = { vi, en };
export const messagesIn = (language: Language): Messages => all[language];
