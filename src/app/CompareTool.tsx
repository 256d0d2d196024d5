import {type ReactElement, useCallback} from 'react';
import {type Language, loadLaterMessages, useMessages} from '../i18n';
import {useItinera, useItineraStore} from '../store';
import {LaterFailure, useLater} from '../ui';

/** Fetches the dialog that compares, which no frame has, in a language. It may fail. */
async function loadCompare(language: Language): Promise<ReactElement> {
  const [words, {compareDialog}] = await Promise.all([
    loadLaterMessages(language),
    import('./compareDialog'),
  ]);
  return compareDialog(words);
}

/** What holds two against each other, once the state or an address asks for it. */
export function CompareTool({onLost}: {onLost: () => void}) {
  const {language} = useMessages();
  const {openCompare} = useItineraStore().getState();
  const isWanted = useItinera(({compare}) => compare !== null);
  const load = useCallback(() => loadCompare(language), [language]);
  const {part, failed, retry} = useLater(load, isWanted, onLost);
  if (!isWanted) return null;
  if (!failed) return part;
  return (
    <div className="notice" data-furniture>
      <LaterFailure onRetry={retry} onDismiss={() => openCompare(null)} />
    </div>
  );
}
