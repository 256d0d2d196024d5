/** Vite plugin of the builds for frames: leaves out what a frame has no button for, the texts of other dialogs and the words that these alone say. */
import {basename, join} from 'node:path';
import type {Plugin} from 'vite';

const frameTexts = join(import.meta.dirname, '../embed/dialogTexts.ts');
/** Tables of `src/i18n/later` that only the atlas speaks from; named, so that what a frame lacks by mistake is seen when it is built. */
const atlasWords = ['compare', 'download', 'keys', 'known', 'picture', 'search', 'share'];

export function framePartsPlugin(): Plugin {
  return {
    name: 'itinera:frame-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: {id: /^\.\/dialogTexts$/},
      handler: () => frameTexts,
    },
    load: {
      filter: {id: new RegExp(`/i18n/later/[a-z]{2}/(?:${atlasWords.join('|')})\\.ts$`)},
      handler: id => `export const ${basename(id, '.ts')} = {};`,
    },
  };
}
