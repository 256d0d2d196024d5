import type {LaterMessages} from '../../i18n';
import {
  eventsOfSelection,
  noFilters,
  type Selection,
  useAllIndexes,
  useIndexes,
  useItinera,
  useItineraStore,
} from '../../store';
import {isAmong} from '../shared/isAmong';
import {amountsWithin} from './amounts';

interface ShownProps {
  readonly selection: Selection;
  readonly words: LaterMessages;
}

/** What of a dossier map and timeline show: how much lies within the window certainly and possibly, and how much the filters hide; nothing where that is all. */
export function Shown({selection, words: {dossiers}}: ShownProps) {
  const store = useItineraStore();
  const all = useAllIndexes();
  const left = useIndexes();
  const window = useItinera(state => state.window);
  const eventIdxs = eventsOfSelection({indexes: all}, selection);
  const {certain, possible} = amountsWithin(all, eventIdxs, window);
  const hidden = left === all ? 0 : eventIdxs.filter(eventIdx => !isAmong(left, eventIdx)).length;
  return (
    <>
      {possible > 0 && selection.kind !== 'event' && (
        <p className="panel-note dossier-shown">{dossiers.within(certain, possible)}</p>
      )}
      {hidden > 0 && (
        <p className="panel-note dossier-shown">
          {dossiers.outside(hidden, eventIdxs.length)}{' '}
          <button
            type="button"
            className="panel-link"
            onClick={() => store.getState().changeFilters(noFilters)}
          >
            {dossiers.clearFilters}
          </button>
        </p>
      )}
    </>
  );
}
