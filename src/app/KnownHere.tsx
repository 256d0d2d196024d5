import type {LaterMessages} from '../i18n';
import type {Indexes} from '../indexes';
import {KnownDialog} from '../known/KnownDialog';
import type {SelectionKind} from '../store';
import {useAllIndexes, useItinera} from '../store';
import {onlyIndexes} from './onlyIndexes';

/** The text of the dialog that chooses by which day what is shown had been reported, in the atlas that is open. */
export function KnownHere({words}: {words: LaterMessages['known']}) {
  const all = useAllIndexes();
  const only = useItinera(state => state.only);
  return <KnownDialog words={words} whole={wholeOf(all, only)} />;
}

/** All that could be shown here: of one thing alone, all that is told of it. */
function wholeOf(all: Indexes, only: string | null): Indexes {
  if (!all.whole || only === null) return all.whole ?? all;
  const [kind, id] = only.split(',') as [SelectionKind, string];
  return onlyIndexes(all.whole, {kind, id}) ?? all.whole;
}
