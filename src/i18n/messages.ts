import {createContext, createElement, type ReactNode, useContext} from 'react';
import type {Language} from '../model';
import type {en} from './en';
import type {laterEn} from './later/en';

/** All the words of one language that the page cannot do without. */
export type Messages = InAnyLanguage<typeof en> & {
  readonly language: Language;
  /** Of words for a part of what is reported: those for all of it. */
  readonly whole?: Messages;
};

/** The words of what the page fetches later. */
export type LaterMessages = InAnyLanguage<typeof laterEn>;

/** A table of words in whatever language: what is a text in one is another text in the others. */
type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Words extends (...args: never[]) => unknown
      ? Words
      : {readonly [Key in keyof Words]: InAnyLanguage<Words[Key]>};

const byLanguage = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru,
  ky: async () => (await import('./ky')).ky,
} as const satisfies Record<Language, () => Promise<Messages>>;

const laterByLanguage = {
  en: async () => (await import('./later/en')).laterEn,
  ru: async () => (await import('./later/ru')).laterRu,
  ky: async () => (await import('./later/ky')).laterKy,
} as const satisfies Record<Language, () => Promise<LaterMessages>>;

/** Fetches the words that the page cannot do without. It may fail. */
export function loadMessages(language: Language): Promise<Messages> {
  return byLanguage[language]();
}

/** Fetches the words of what comes later. It may fail. */
export function loadLaterMessages(language: Language): Promise<LaterMessages> {
  return laterByLanguage[language]();
}

const MessagesContext = createContext<Messages | null>(null);

/** Gives the components below it their words. */
export function MessagesProvider({messages, children}: {messages: Messages; children: ReactNode}) {
  return createElement(MessagesContext, {value: messages}, children);
}

/**
 * The words of the page's language.
 *
 * @throws Error outside a `MessagesProvider`.
 */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('unexpected component without words; expected a MessagesProvider above it');
  return messages;
}
