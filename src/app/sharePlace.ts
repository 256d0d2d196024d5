import type {Language} from '../model';
import {type SharePlace, versionIn} from '../share';
import {familyOf, pageFile} from './pages';

/** Where the pages lie that belong to this one. */
export function placeOf(page: Document): SharePlace {
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
