import type {ReactNode} from 'react';
import {datasetAddress} from './datasetAddress';
import {PinnedLink} from './PinnedLink';

/** The data that the query of an address asks for. */
export interface AskedData {
  readonly url: string;
  /** Whether they are another dataset than that of the page, which may not be there. */
  readonly isOther: boolean;
  readonly complaints: readonly string[];
  /** The way to the newest data, where these are pinned to a version; it wants a store and words. */
  readonly newest: ReactNode;
}

/**
 * Reads the query of a page's address.
 *
 * @param page  says in its head which dataset it is of, and in which version it was built.
 */
export function openPinned(page: Document, search: string): AskedData {
  const said = (name: string) =>
    page.querySelector<HTMLMetaElement>(`meta[name="itinera:${name}"]`)?.content ?? null;
  const {version, ...asked} = datasetAddress(search, said('version'), said('dataset'));
  return {...asked, newest: version === null ? null : <PinnedLink version={version} />};
}
