import {createContext, createElement, type ReactNode, useContext} from 'react';
import {en} from './en';

/** All the words of one language. */
export type Messages = typeof en;

const MessagesContext = createContext<Messages>(en);

/** Gives the components below it their words; without one they speak English. */
export function MessagesProvider({messages, children}: {messages: Messages; children: ReactNode}) {
  return createElement(MessagesContext, {value: messages}, children);
}

/** The words of the page's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
