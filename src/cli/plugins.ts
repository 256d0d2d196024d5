/** The build's own plugins, in the order in which they run. `vite.config.ts` loads this file through Vite itself, since it reaches into `src`. */
import type {Plugin} from 'vite';
import {bareImportsPlugin} from './bareImportsPlugin';
import {dataPlugin} from './dataPlugin';
import {hostHeadersPlugin} from './hostHeadersPlugin';
import {hostScriptsPlugin} from './hostScriptsPlugin';
import {houseThemePlugin} from './houseThemePlugin';
import {outputsPlugin} from './outputs/outputsPlugin';
import {plainSheetsPlugin} from './plainSheetsPlugin';
import {prerenderPlugin} from './prerender/prerenderPlugin';
import {reactModulesPlugin} from './reactModulesPlugin';

export {framePartsPlugin} from './framePartsPlugin';
export {singleFilePlugin} from './singleFile/singleFilePlugin';

const environment = {base: process.env.ITINERA_BASE, house: process.env.ITINERA_THEME};

export const plugins = (): Plugin[] => [
  dataPlugin(),
  bareImportsPlugin(),
  reactModulesPlugin(),
  houseThemePlugin(environment.house),
  prerenderPlugin(environment),
  outputsPlugin(environment),
  hostScriptsPlugin(),
  plainSheetsPlugin(),
  // the last one: it lists the files that the others have written
  hostHeadersPlugin(),
];
