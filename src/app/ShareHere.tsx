import type {LaterMessages} from '../i18n';
import type {Language} from '../model';
import {ShareDialog, type SharePlace, versionIn} from '../share';
import {familyOf, pageFile} from './pages';

/** The text of the dialog that shares the atlas which is open. */
export function ShareHere({words}: {words: LaterMessages['share']}) {
  return <ShareDialog words={words} place={placeOf(document)} />;
}

/** Where the pages lie that belong to this one. */
function placeOf(page: Document): SharePlace {
  const {href, pathname} = page.location;
  const named = page.querySelector<HTMLMetaElement>('meta[name="itinera:version"]');
  const beside = (language: Language, end: string) => pageFile('preview', language).replace(/html$/, end);
  return {
    href,
    frameFile: language => pageFile('embed', language),
    atlasFile: language => {
      const file = pageFile(familyOf(pathname), language);
      // the first page of a folder has a shorter address
      return file === 'index.html' && pathname.endsWith('/') ? './' : file;
    },
    pictureFiles: language => ['png', 'svg'].map(end => beside(language, end)),
    // of a page that is pinned itself, the version that it shows
    version: versionIn(new URL(href).searchParams.get('v')) ?? versionIn(named?.content),
  };
}
