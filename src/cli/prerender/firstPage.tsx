import {renderToStaticMarkup} from 'react-dom/server';
import {AboutMapText, LanguageLinks, listFragment, pageFile, SkipLink, TitlePicture} from '../../app';
import {type LaterMessages, MessagesProvider} from '../../i18n';
import {CaptionPicture, captionView, type Telling} from '../../panels';
import {EventListPicture, listView} from '../../panels/list';
import {toDayNumber} from '../../time';

/** The way past the map, title and caption of the opening view, as HTML. */
export function titleHtml(telling: Telling): string {
  const {dataset} = telling.indexes.dataset;
  const {event, t} = dataset.opening;
  const view = captionView(telling, toDayNumber(t), event === undefined ? null : {kind: 'event', id: event});
  return renderToStaticMarkup(
    <MessagesProvider messages={telling.messages}>
      <SkipLink />
      <TitlePicture dataset={dataset}>
        <CaptionPicture view={view} />
      </TitlePicture>
    </MessagesProvider>,
  );
}

/**
 * The list of events, what the map draws and the way to the other languages, as HTML: what is read where there is no script.
 *
 * @param family  what the files of the page have in common.
 */
export function listHtml(telling: Telling, later: LaterMessages, family: string): string {
  const {dataset} = telling.indexes.dataset;
  return renderToStaticMarkup(
    <MessagesProvider messages={telling.messages}>
      <EventListPicture view={listView({...telling, later})} headingId={listFragment} />
      <AboutMapText
        language={telling.messages.language}
        words={later.about}
        dataset={dataset}
        worldview={dataset.worldview}
      />
      <nav className="first-languages" aria-label={telling.messages.app.language}>
        <LanguageLinks hrefOf={language => `./${pageFile(family, language)}`} />
      </nav>
    </MessagesProvider>,
  );
}
