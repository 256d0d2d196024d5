import {renderToStaticMarkup} from 'react-dom/server';
import {AboutMapText, TitlePicture} from '../../app';
import type {LaterMessages} from '../../i18n';
import {CaptionPicture, captionView, EventListPicture, listView, type Telling} from '../../panels';
import {toDayNumber} from '../../time';

/** Title and caption of the opening view, as HTML. */
export function titleHtml(telling: Telling): string {
  const {dataset} = telling.indexes.dataset;
  const {event, t} = dataset.opening;
  const view = captionView(telling, toDayNumber(t), event === undefined ? null : {kind: 'event', id: event});
  return renderToStaticMarkup(
    <TitlePicture dataset={dataset}>
      <CaptionPicture view={view} />
    </TitlePicture>,
  );
}

/** The list of events and what the map draws, as HTML: what is read where there is no script. */
export function listHtml(telling: Telling, later: LaterMessages): string {
  const {dataset} = telling.indexes.dataset;
  return renderToStaticMarkup(
    <>
      <EventListPicture view={listView(telling)} />
      <AboutMapText
        language={telling.messages.language}
        words={later.about}
        dataset={dataset}
        worldview={dataset.worldview}
      />
    </>,
  );
}
