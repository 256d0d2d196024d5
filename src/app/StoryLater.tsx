import {useCallback} from 'react';
import {nameIn, useMessages} from '../i18n';
import {useAllIndexes, useItinera, useItineraStore} from '../store';
import {LaterFailure, useLater} from '../ui';
import {loadText} from './loadText';
import type {MoreRow} from './MoreMenu';

/** The story that is told, once its card has come. Where that cannot be had, the map follows its steps all the same. */
export function StoryLater({onLost}: {onLost: () => void}) {
  const {language} = useMessages();
  const store = useItineraStore();
  const isTold = useItinera(({story}) => story !== null);
  const load = useCallback(() => loadText('story', language), [language]);
  const {part, failed, retry} = useLater(load, isTold, onLost);
  if (!isTold) return null;
  return failed ? (
    <div className="notice" data-furniture>
      <LaterFailure onRetry={retry} onDismiss={() => store.getState().openStory(null)} />
    </div>
  ) : (
    part
  );
}

/** A row of the menu for each story of the dataset. */
export function useStoryRows(): readonly MoreRow[] {
  const {language, app} = useMessages();
  const {stories} = useAllIndexes().dataset;
  const {only, openStory} = useItineraStore().getState();
  // a story is told of everything
  if (only !== null) return [];
  return stories.map(({id, title}) => ({
    label: app.story(nameIn(title, language)),
    onChoose: () => {
      const open = () => openStory({id, step: 1});
      // the map goes to where the card leaves it room
      loadText('story', language).then(open, open);
    },
  }));
}
