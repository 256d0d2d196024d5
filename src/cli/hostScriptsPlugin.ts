/**
 * Vite plugin: writes the scripts that an article loads (`embed.js`, `itinera-map.js`) beside the pages, and the types of the latter. They are classic
 * scripts, each whole by itself: their names are pasted into articles and never change, and no article need send CORS headers to load one.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Plugin, type Rolldown} from 'vite';

const folder = join(import.meta.dirname, '../host');

/** Files of the build by the source of each. */
const scripts = {'embed.js': 'embedScript.ts', 'itinera-map.js': 'itineraMap.ts'} as const;
const types = 'itinera-map.d.ts';

type HostFile = keyof typeof scripts | typeof types;
const hostFiles: readonly HostFile[] = ['embed.js', 'itinera-map.js', types];

export function hostScriptsPlugin(): Plugin {
  return {
    name: 'itinera:host-scripts',
    async generateBundle() {
      for (const fileName of hostFiles)
        this.emitFile({type: 'asset', fileName, source: await hostFile(fileName)});
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!;
        const asked = hostFiles.find(name => path === `/${name}` || path === server.config.base + name);
        if (!asked) return next();
        hostFile(asked).then(source => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(source);
        }, next);
      });
    },
  };
}

/** The text of a file as it is published. */
export async function hostFile(name: HostFile): Promise<string> {
  if (name === types) return readFileSync(join(folder, types), 'utf8');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {input: join(folder, scripts[name]), output: {format: 'iife'}},
    },
  });
  const {output} = [built].flat()[0] as Rolldown.RolldownOutput;
  return output[0].code;
}
