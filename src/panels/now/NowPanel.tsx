import {useMessages} from '../../i18n';
import {EventCards} from '../shared/EventCard';
import {Section} from '../shared/parts';
import type {LaterPanelProps} from '../shared/words';
import type {NowView} from './nowView';

/** What is on, what comes next and what was last, as cards. */
export function NowPanel({view, words: {headings}}: LaterPanelProps<NowView>) {
  const {panels} = useMessages();
  return (
    <>
      <Section title={headings.now}>
        {view.nothingOn !== null && <p className="panel-nothing">{view.nothingOn}</p>}
        <EventCards cards={view.current} heading="h4" />
      </Section>
      <Section title={headings.next}>
        {view.next.length === 0 && <p className="panel-nothing">{panels.nothingNext}</p>}
        <EventCards cards={view.next} heading="h4" />
      </Section>
      <Section title={headings.last}>
        {view.last ? (
          <EventCards cards={[view.last]} heading="h4" />
        ) : (
          <p className="panel-nothing">{panels.nothingBefore}</p>
        )}
      </Section>
    </>
  );
}
