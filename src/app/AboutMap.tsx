import {type LaterMessages, useMessages} from '../i18n';
import {useAllIndexes, useItinera} from '../store';
import {AboutMapText} from './AboutMapText';

/** The text about the map of the atlas that is open. */
export function AboutMap({words}: {words: LaterMessages['about']}) {
  const {dataset} = useAllIndexes().dataset;
  const worldview = useItinera(state => state.worldview);
  const {language} = useMessages();
  return <AboutMapText language={language} words={words} dataset={dataset} worldview={worldview} />;
}
