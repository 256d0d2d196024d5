import {createContext, createElement, type ReactNode, useContext} from 'react';
import {en} from './en';
import type {laterEn} from './later/en';

/** The languages that the page speaks. */
export type Language = 'en';

/** All the words of one language that the page cannot do without. */
export type Messages = InAnyLanguage<typeof en> & {readonly language: Language};

/** The words of what the page fetches later. */
export type LaterMessages = InAnyLanguage<typeof laterEn>;

/** A table of words in whatever language: what is a text in one is another text in the others. */
type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends (...args: never[]) => unknown
    ? Words
    : {readonly [Key in keyof Words]: InAnyLanguage<Words[Key]>};

const laterByLanguage = {
  en: async () => (await import('./later/en')).laterEn,
} as const satisfies Record<Language, () => Promise<LaterMessages>>;

/** Fetches the words of what comes later. It may fail. */
export function loadLaterMessages(language: Language): Promise<LaterMessages> {
  return laterByLanguage[language]();
}

const MessagesContext = createContext<Messages>(en);

/** Gives the components below it their words; without one they speak English. */
export function MessagesProvider({messages, children}: {messages: Messages; children: ReactNode}) {
  return createElement(MessagesContext, {value: messages}, children);
}

/** The words of the page's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
