import type {ReactElement} from 'react';
import {CompareDialog} from '../compare';
import type {LaterMessages} from '../i18n';

/** The dialog that compares what the state says. */
export function compareDialog(words: LaterMessages): ReactElement {
  return <CompareDialog words={words} complain={complaint => console.warn(`Itinera: ${complaint}`)} />;
}
