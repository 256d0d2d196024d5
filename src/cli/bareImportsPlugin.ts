/**
 * Vite plugin: calls `import()` for what comes later without the kilobyte that Vite puts before it. That announces the scripts which the fetched one
 * imports and waits for its style sheets; here nearly all of those are in the page already, and no later script has a style sheet.
 */
import type {Plugin} from 'vite';

/** Vite's own module, by its internal name. Under another name it would stay as it is, which costs nothing but its size. */
const helperId = '\0vite/preload-helper.js';

const bareHelper = 'export const __vitePreload = load => load();';
/** In a frame a failed import is told as Vite tells it: `reloadOnce` hears of it. */
const tellingHelper = `export const __vitePreload = load =>
  load().catch(error => {
    dispatchEvent(new Event('vite:preloadError'));
    throw error;
  });`;

export function bareImportsPlugin(): Plugin {
  let tells = false;
  return {
    name: 'itinera:bare-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_, scripts, {hostType}) => (hostType === 'html' ? scripts : []),
        },
      },
    }),
    configResolved: ({mode}) => {
      tells = mode === 'embed';
    },
    load: id => (id === helperId ? (tells ? tellingHelper : bareHelper) : null),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const sheets = file.type === 'chunk' && !file.isEntry ? file.viteMetadata?.importedCss : undefined;
        if (sheets?.size)
          this.error(
            `${file.fileName} brings ${[...sheets].join()}; import style sheets in src/app/main.tsx or src/app/atlas.css`,
          );
      }
    },
  };
}
