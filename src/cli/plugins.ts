/** The build's own plugins, in the order in which they run. `vite.config.ts` loads this file through Vite itself, since it reaches into `src`. */
import type {Plugin} from 'vite';
import {bareImportsPlugin} from './bareImportsPlugin';
import {dataPlugin} from './dataPlugin';
import {hostHeadersPlugin} from './hostHeadersPlugin';
import {hostScriptsPlugin} from './hostScriptsPlugin';
import {houseThemePlugin} from './houseThemePlugin';
import {plainSheetsPlugin} from './plainSheetsPlugin';
import {prerenderPlugin} from './prerender/prerenderPlugin';

export const plugins = (): Plugin[] => [
  dataPlugin(),
  bareImportsPlugin(),
  houseThemePlugin(process.env.ITINERA_THEME),
  prerenderPlugin(),
  hostScriptsPlugin(),
  plainSheetsPlugin(),
  // the last one: it lists the files that the others have written
  hostHeadersPlugin(),
];
