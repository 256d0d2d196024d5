import {useEffect, useState} from 'react';
import {formatDay, type LaterMessages, loadLaterMessages, useMessages} from '../i18n';
import {useAllIndexes, useItinera} from '../store';
import {toDayNumber} from '../time';
import {fragmentOfAnyLanguage} from './addressSync';
import {type Newer, newerVersion} from './newerVersion';

/** From a view that is pinned to a version of the data to the newest one, where there is any; it says so if that corrects it. */
export function PinnedLink({version}: {version: string}) {
  const messages = useMessages();
  const {language} = messages;
  const {corrections} = useAllIndexes().dataset.dataset;
  const fragment = useItinera(fragmentOfAnyLanguage);
  const [found, setFound] = useState<{newer: Newer; words: LaterMessages['pinned']} | null>(null);

  useEffect(() => {
    const gone = new AbortController();
    Promise.all([
      loadLaterMessages(language),
      fetch('versions.json', {signal: gone.signal}).then(response => response.json() as unknown),
    ]).then(
      ([{pinned: words}, versions]) => {
        const newer = newerVersion({version, corrections}, versions);
        if (newer && !gone.signal.aborted) setFound({newer, words});
      },
      () => {}, // whether there is any cannot be told: what is shown is what was asked for
    );
    return () => gone.abort();
  }, [language, version, corrections]);

  if (!found) return null;
  const {newer, words} = found;
  return (
    <a className="all-events" data-furniture href={`${searchWithoutVersion(location.search)}#${fragment}`}>
      {newer.kind === 'newer'
        ? words.newer
        : words.corrected(formatDay(toDayNumber(newer.corrections[0]!.date), messages))}
    </a>
  );
}

/** The query of the same page for the newest data: "?" where nothing else is in it, so that the link leads to another address. */
function searchWithoutVersion(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('v');
  return `?${query}`;
}
