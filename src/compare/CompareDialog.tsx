import {useEffect, useMemo, useRef} from 'react';
import {useMessages} from '../i18n';
import {namedSelection, type Telling} from '../panels';
import {type Selection, useAllIndexes, useIndexes, useItinera, useItineraStore} from '../store';
import {ModalDialog} from '../ui';
import {Choosers} from './Choosers';
import {CountTable} from './CountTable';
import {type CompareView, compareView} from './compareView';
import {type Comparison, comparisonText, firstComparison, parseComparison} from './comparison';
import {EventLinks, LinkTo, OpenContext} from './EventLinks';
import type {CompareWords} from './rowWords';
import {StripPair} from './StripPair';
import {sideNames} from './sideNames';
import {stripsOf} from './strips';

interface CompareDialogProps {
  readonly words: CompareWords;
  /** Says what of an address made no sense. */
  readonly complain: (complaint: string) => void;
  /** Something has been opened from it, and it is gone. */
  readonly onOpened: () => void;
}

/** The dialog that holds two against each other, while the state says which; what makes no sense is complained of and opens nothing. */
export function CompareDialog({words, complain, onOpened}: CompareDialogProps) {
  const store = useItineraStore();
  const all = useAllIndexes();
  const asked = useItinera(({compare}) => compare);
  const comparison = useMemo(() => (asked ? parseComparison(all, asked) : null), [all, asked]);

  useEffect(() => {
    const {openCompare, selection} = store.getState();
    if (asked === '') openCompare(comparisonText(firstComparison(all, selection)));
    else if (asked !== null && !parseComparison(all, asked)) {
      complain(`compare=${asked.slice(0, 60)} was left out: this dataset has no such two things to compare`);
      openCompare(null);
    }
  }, [store, all, asked, complain]);

  return comparison && <Compared comparison={comparison} words={words} onOpened={onOpened} />;
}

function Compared({
  comparison,
  words,
  onOpened,
}: {
  comparison: Comparison;
  words: CompareWords;
  onOpened: () => void;
}) {
  const store = useItineraStore();
  const messages = useMessages();
  const all = useAllIndexes();
  const indexes = useIndexes();
  const dialog = useRef<HTMLDialogElement>(null);
  const telling = useMemo(() => ({indexes, messages}), [indexes, messages]);
  const view = useMemo(() => compareView(indexes, comparison), [indexes, comparison]);
  const strips = useMemo(() => stripsOf(indexes, comparison, view), [indexes, comparison, view]);
  const names = useMemo(() => sideNames(telling, comparison), [telling, comparison]);
  const {openCompare, openEvent, select} = store.getState();
  const {compare} = words;
  const open = (to: Selection) => {
    dialog.current!.close();
    if (to.kind === 'event') openEvent(to.id);
    else select(to);
    onOpened();
  };
  return (
    <ModalDialog
      ref={dialog}
      hasCross
      className="about-dialog compare-dialog"
      aria-label={messages.app.compare}
      onClose={() => openCompare(null)}
    >
      <OpenContext value={open}>
        <div className="compare">
          <h2>{messages.app.compare}</h2>
          <p className="compare-hint">{compare.hint}</p>
          {indexes !== all && (
            <p className="compare-hint">{compare.filtered(indexes.inOrder.length, all.inOrder.length)}</p>
          )}
          <Choosers
            telling={telling}
            comparison={comparison}
            words={words}
            onChoose={chosen => openCompare(comparisonText(chosen))}
          />
          <StripPair strips={strips} names={names} words={words} />
          {/* what is shown of a pair is shown of that */}
          <CountTable
            key={comparisonText(comparison)}
            telling={telling}
            view={view}
            names={names}
            words={words}
          />
          <Both key={`both ${comparisonText(comparison)}`} telling={telling} both={view.both} words={words} />
        </div>
      </OpenContext>
    </ModalDialog>
  );
}

/** What both have: events, places, people. */
function Both({telling, both, words}: {telling: Telling; both: CompareView['both']; words: CompareWords}) {
  const {compare} = words;
  const lists = [
    {title: compare.bothPlaces, kind: 'place', ids: both.placeIds},
    {title: compare.bothPeople, kind: 'actor', ids: both.actorIds},
  ] as const;
  return (
    <section className="compare-both" aria-label={compare.both}>
      <h3>{compare.both}</h3>
      <p>{compare.bothEvents(both.eventIdxs.length)}</p>
      {both.eventIdxs.length > 0 && <EventLinks eventIdxs={both.eventIdxs} words={words} />}
      {lists.map(
        ({title, kind, ids}) =>
          ids.length > 0 && (
            <div key={kind}>
              <h4>{title}</h4>
              <ul className="compare-names">
                {ids.map(id => {
                  const {text, lang} = namedSelection(telling, {kind, id});
                  return (
                    <li key={id}>
                      <LinkTo to={{kind, id}}>
                        <bdi lang={lang}>{text}</bdi>
                      </LinkTo>
                    </li>
                  );
                })}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
