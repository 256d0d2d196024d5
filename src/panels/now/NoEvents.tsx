import type {LaterMessages} from '../../i18n';
import {useAllIndexes} from '../../store';
import {EmptyState} from '../../ui';

/** The panel of a dataset without events, or of a day by which nothing had been reported. */
export function NoEvents({words}: {words: LaterMessages}) {
  const {whole} = useAllIndexes();
  return <EmptyState drawing="nothing" text={whole ? words.missing.reports : words.missing.events} />;
}
