import {useEffect} from 'react';
import {useMessages} from '../../i18n';
import {useItineraStore} from '../../store';
import type {EventCardView} from '../shared/cards';
import {EventCard} from '../shared/EventCard';
import {loadYears} from '../shared/loadYears';
import {Section} from '../shared/parts';
import {Views} from '../shared/ToldRows';
import {isLarge, type Told} from '../shared/told';
import type {LaterPanelProps} from '../shared/words';
import type {NowView} from './nowView';

/** What is on, what comes next and what was last, as cards. */
export function NowPanel({view, words: {headings}, later}: LaterPanelProps<NowView>) {
  const {panels} = useMessages();
  const store = useItineraStore();
  useYearsSoon(isLarge(view.current.telling.indexes));
  return (
    <>
      <Section title={headings.now}>
        {view.nothingOn !== null && <p className="panel-nothing">{view.nothingOn}</p>}
        <Cards of={view.current} />
        {view.more > 0 && (
          <p className="panel-note dossier-note">
            {panels.andMore(view.more)}{' '}
            <button type="button" className="panel-link" onClick={() => store.getState().changeMode('list')}>
              {later.many.toList}
            </button>
          </p>
        )}
      </Section>
      <Section title={headings.next}>
        {view.next.rows.length === 0 && <p className="panel-nothing">{panels.nothingNext}</p>}
        <Cards of={view.next} />
      </Section>
      <Section title={headings.last}>
        {view.last.rows.length === 0 && <p className="panel-nothing">{panels.nothingBefore}</p>}
        <Cards of={view.last} />
      </Section>
    </>
  );
}

/** The clock is at rest when it has stood for so long: what it has passed is not fetched. */
const restedMs = 400;

function Cards({of}: {of: Told<number, EventCardView>}) {
  return (
    <Views
      of={of}
      rows={of.rows}
      restMs={restedMs}
      render={cards => cards.map(card => <EventCard key={card.eventId} card={card} heading="h4" />)}
    />
  );
}

/** What lists by years need is fetched before the first of them is opened, where there will be some. */
function useYearsSoon(isWanted: boolean): void {
  useEffect(() => {
    // where it cannot be had it is asked for again with the list
    if (isWanted) loadYears().catch(() => {});
  }, [isWanted]);
}
