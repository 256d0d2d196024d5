import type {MouseEvent} from 'react';
import {useMessages} from '../i18n';

/** The address of the list, and in the written page, which has no script, the id of its heading. */
export const listFragment = 'mode=list';

/**
 * The first stop of the Tab key: past the map, to the events.
 *
 * @param onSkip  shows them, where script runs; a link that is opened elsewhere needs none.
 */
export function SkipLink({onSkip}: {onSkip?: () => void}) {
  const words = useMessages().app;
  const onClick = (event: MouseEvent) => {
    if (!onSkip || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onSkip();
  };
  return (
    <a className="skip" href={`#${listFragment}`} onClick={onClick}>
      {words.skip}
    </a>
  );
}
