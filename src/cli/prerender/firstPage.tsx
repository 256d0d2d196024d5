import {renderToStaticMarkup} from 'react-dom/server';
import {AboutMapText, LanguageLinks, listFragment, pageFile, SkipLink, TitlePicture} from '../../app';
import {atlasFile, CreditPicture, EmbedTitlePicture} from '../../embed';
import {type LaterMessages, MessagesProvider} from '../../i18n';
import {embedMessages} from '../../i18n/embed';
import {keysOf} from '../../model';
import {CaptionPicture, captionView, type Telling} from '../../panels';
import {EventListPicture, listView} from '../../panels/list';
import {createItineraStore} from '../../store';
import {toDayNumber} from '../../time';
import {FirstTrack} from '../../timeline';
import type {Family, Look} from './firstMap';

/** Which page it is of, and where the others lie. */
export interface PagePlace {
  /** What the files of the page have in common. */
  readonly family: Family;
  /** Address of the folder of all pages, with a slash at its end; null where it is not known, and then nothing leads to another. */
  readonly folder: string | null;
}

/** The way past the map, title and caption of the opening view, as HTML. */
export function titleHtml(telling: Telling, look: Look = 'index'): string {
  const {dataset} = telling.indexes.dataset;
  const {event, t} = dataset.opening;
  const view = captionView(telling, toDayNumber(t), event === undefined ? null : {kind: 'event', id: event});
  const Title = look === 'embed' ? EmbedTitlePicture : TitlePicture;
  return renderToStaticMarkup(
    <MessagesProvider messages={telling.messages}>
      <SkipLink />
      <Title dataset={dataset}>
        <CaptionPicture view={view} />
      </Title>
    </MessagesProvider>,
  );
}

/** Widths for which a frame's track is drawn: beside the transport, and below it. */
const trackPx = {wide: 546, small: 328} as const;

/** What stands below the map of a frame: the track, and a line with the list behind its summary. */
export function belowHtml(telling: Telling, later: LaterMessages, place: PagePlace): string {
  const {indexes, messages} = telling;
  const words = embedMessages[messages.language];
  const store = createItineraStore(indexes);
  return renderToStaticMarkup(
    <MessagesProvider messages={messages}>
      {keysOf(trackPx).map(shape => (
        <div key={shape} className={`first-track first-track--${shape}`}>
          {indexes.inOrder.length > 0 && (
            <FirstTrack store={store} messages={messages} widthPx={trackPx[shape]} />
          )}
        </div>
      ))}
      <CreditPicture language={messages.language}>
        <details className="first-events">
          <summary>{words.list(indexes.inOrder.length)}</summary>
          <div className="first-list">
            <ListOfPage telling={telling} later={later} place={place} />
          </div>
        </details>
        {place.folder !== null && (
          <a href={atlasFile(messages.language, place.folder)} target="_blank" rel="noopener">
            {words.wholeAtlas}
          </a>
        )}
      </CreditPicture>
    </MessagesProvider>,
  );
}

/** The list of events, what the map draws and the way to the other languages, as HTML: what is read where there is no script. */
export function listHtml(telling: Telling, later: LaterMessages, place: PagePlace): string {
  return renderToStaticMarkup(
    <MessagesProvider messages={telling.messages}>
      <ListOfPage telling={telling} later={later} place={place} />
    </MessagesProvider>,
  );
}

interface ListOfPageProps {
  readonly telling: Telling;
  readonly later: LaterMessages;
  readonly place: PagePlace;
}

function ListOfPage({telling, later, place: {family, folder}}: ListOfPageProps) {
  const {dataset} = telling.indexes.dataset;
  return (
    <>
      <EventListPicture view={listView({...telling, later})} headingId={listFragment} />
      <AboutMapText
        language={telling.messages.language}
        words={later.about}
        dataset={dataset}
        worldview={dataset.worldview}
      />
      {folder !== null && (
        <nav className="first-languages" aria-label={telling.messages.app.language}>
          <LanguageLinks hrefOf={language => `${folder}${pageFile(family, language)}`} />
        </nav>
      )}
    </>
  );
}
