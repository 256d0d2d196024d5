import type {LaterMessages} from '../../i18n';
import {EmptyState} from '../../ui';

/** The panel of a dataset without events. */
export function NoEvents({words}: {words: LaterMessages}) {
  return <EmptyState drawing="nothing" text={words.missing.events} />;
}
