import type {ReactElement} from 'react';
import {CompareDialog} from '../compare';
import type {LaterMessages} from '../i18n';

/** The dialog that compares what the state says. */
export function compareDialog(words: LaterMessages): ReactElement {
  return (
    <CompareDialog
      words={words}
      complain={complaint => console.warn(`Itinera: ${complaint}`)}
      onOpened={() => setTimeout(focusOnPanel)}
    />
  );
}

/** The browser gives the focus back to the menu, which keeps it; what has been opened is read in the panel. */
function focusOnPanel(): void {
  document.querySelector<HTMLElement>('.panel-title')?.focus({preventScroll: true});
}
