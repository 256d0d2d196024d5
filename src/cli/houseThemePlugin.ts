/**
 * Vite plugin: sets the token file of a house over the shipped tokens, in the page and in the colour that a browser gives its own bars beside it. The
 * file is named by `ITINERA_THEME`, a path from the project's root. A build tells what is wrong with it and stops; the dev server tells it and goes on.
 */
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Plugin} from 'vite';
import {themeFaults, tokensOfTheme} from '../theme';

const sheetId = 'virtual:itinera/house-theme.css';
const noHouseId = `\0${sheetId}`;

/**
 * The plugin for a house's token file.
 *
 * @param path  of the file, from the project's root or absolute; undefined or empty for none.
 */
export function houseThemePlugin(path: string | undefined): Plugin {
  let file: string | null = null;
  let tokens = '';
  return {
    name: 'itinera:house-theme',
    configResolved({root, command, logger}) {
      const shipped = readFileSync(join(root, 'src/theme/tokens.css'), 'utf8');
      tokens = shipped;
      if (!path) return;
      file = resolve(root, path);
      const house = readHouse(file, path);
      tokens = `${shipped}\n${house}`;
      const faults = themeFaults(shipped, house).map(fault => `${path}: ${fault}`);
      if (faults.length === 0) return;
      if (command === 'build') throw new Error(faults.join('\n'));
      logger.warn(faults.join('\n'));
    },
    // the file itself, so that what it points to is found beside it
    resolveId: id => (id === sheetId ? (file ?? noHouseId) : undefined),
    load: id => (id === noHouseId ? '' : undefined),
    transformIndexHtml: () =>
      (['light', 'dark'] as const).map(theme => ({
        tag: 'meta',
        attrs: {
          name: 'theme-color',
          media: `(prefers-color-scheme: ${theme})`,
          content: tokensOfTheme(tokens, theme)('surface'),
        },
        injectTo: 'head',
      })),
  };
}

function readHouse(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`ITINERA_THEME: there is no file ${path}`);
  }
}
