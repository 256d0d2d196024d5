import {fragmentKnownBy} from '../known';
import {useAllIndexes, useItinera} from '../store';

/** From what had been reported by a day to all that has been: the same address without `known`. */
export function KnownLink({text}: {text: string}) {
  const {whole, dataset} = useAllIndexes();
  const fragment = useItinera(state => fragmentKnownBy(state, whole?.dataset ?? dataset, null));
  return (
    <a className="all-events" data-furniture href={`#${fragment}`}>
      {text}
    </a>
  );
}
