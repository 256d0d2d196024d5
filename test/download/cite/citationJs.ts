// @ts-expect-error it brings no types
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** Items of BibTeX as another program reads them, without what only it adds. */
export function readBibtex(text: string): Record<string, unknown>[] {
  const {data} = new (Cite as new (text: string, options: object) => {data: Record<string, unknown>[]})(
    text,
    {
      generateGraph: false,
    },
  );
  return data.map(item => Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'citation-key')));
}
