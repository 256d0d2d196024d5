import {fileURLToPath} from 'node:url';
import react from '@vitejs/plugin-react';
import {type Plugin, runnerImport} from 'vite';
import {defineConfig} from 'vitest/config';
import {contentSecurityPolicy} from './scripts/csp.mjs';

// the build's own plugins are TypeScript and reach into src: Vite loads them as it loads the page
const {module} = await runnerImport<{
  plugins: () => Plugin[];
  framePartsPlugin: () => Plugin;
  singleFilePlugin: () => Plugin;
}>('./src/cli/plugins.ts');

/** What stands for React in a page: itself, or Preact's layer, which is half the script. */
const layers = {
  react: {},
  preact: {
    'react-dom/client': fileURLToPath(new URL('src/embed/preactRoot.ts', import.meta.url)),
    'react-dom': 'preact/compat',
    'react/jsx-runtime': 'preact/jsx-runtime',
    react: 'preact/compat',
  },
} as const;

/** By mode of a build the page of an atlas, the page of a frame, and that page as a file that needs no other. */
const pages = {
  production: {input: {index: 'index.html'}, layer: 'react', alias: {}},
  embed: {input: {embed: 'embed.html'}, layer: 'preact', alias: {}},
  // what comes later is in the one file as it is, without what the bundler finds to leave out: of d3 it is asked for by its part
  standalone: {
    input: {'embed-standalone': 'embed-standalone.html'},
    layer: 'preact',
    alias: {d3: 'd3-geo'},
  },
} as const;

/** Builds every page with one layer, so that all tests can be run on the other one too: docs/performance.md. */
const askedLayer = process.env.ITINERA_LAYER;
if (askedLayer && !Object.hasOwn(layers, askedLayer))
  throw new Error(
    `unexpected ITINERA_LAYER: ${askedLayer}; expected one of ${Object.keys(layers).join(', ')}`,
  );

/** Tests of what a page does before something has been installed in it: none of the others may have done that. */
const alone = ['test/geo/installed.test.ts'];

export default defineConfig(({mode, command}) => {
  const pageMode = command === 'build' && (mode === 'embed' || mode === 'standalone') ? mode : 'production';
  const page = pages[pageMode];
  const isAlone = pageMode === 'standalone';
  return {
    // relative addresses: the same build works at a domain's root, under /any/path/ and inside an archive
    base: './',
    // an address that is not there is a 404, as on a host of plain files, not the front page again
    appType: 'mpa',
    plugins: [
      react(),
      // ── our own plugins, in the order in which they run; src/cli/plugins.ts ────────────────
      ...module.plugins(),
      ...(pageMode === 'production' ? [] : [module.framePartsPlugin()]),
      ...(isAlone ? [module.singleFilePlugin()] : [policyInPage()]),
      // ────────────────────────────────────────────────────────────────────────────────────────
    ],
    resolve: {
      alias:
        command === 'build'
          ? {...page.alias, ...layers[(askedLayer as keyof typeof layers) || page.layer]}
          : {},
    },
    worker: {format: 'es'},
    build: {
      target: 'es2022',
      // the others are built beside the atlas, which has brought the public files
      emptyOutDir: pageMode === 'production',
      copyPublicDir: pageMode === 'production',
      rolldownOptions: {
        input: page.input,
        // the frame knows at once what the atlas fetches when there is something to say; React asks its scheduler for names that only some of its
        // builds have
        checks: {pluginTimings: false, ineffectiveDynamicImport: false, importIsUndefined: false},
        // what the page begins with stays one file, however many of the later parts share some of it: in pieces it is 3 KB more
        output: isAlone
          ? {format: 'iife', codeSplitting: false}
          : {codeSplitting: {groups: [{name: 'page', tags: ['$initial']}]}},
      },
      cssCodeSplit: !isAlone,
      // the policy allows no inline script and no data: font, so nothing is inlined
      modulePreload: {polyfill: false},
      assetsInlineLimit: 0,
      // the live map is one of 1.1 MB, which comes when it is wanted; scripts/size.mjs holds what a page begins with
      chunkSizeWarningLimit: 1200,
    },
    // the headers of a deployment are sent by src/cli/hostHeadersPlugin.ts
    preview: {cors: false},
    test: {
      // a zone that once skipped a whole day: code which lets local time in does not survive it
      env: {TZ: 'Pacific/Apia'},
      setupFiles: ['test/setup.ts'],
      restoreMocks: true,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['test/**/*.test.ts'],
            exclude: ['test/e2e/**', ...alone],
            // what is pure keeps nothing from one file to the next: loaded once, it takes a third of the time
            isolate: false,
          },
        },
        {extends: true, test: {name: 'alone', environment: 'node', include: alone}},
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'happy-dom',
            include: ['test/**/*.test.tsx'],
            exclude: ['test/e2e/**'],
          },
        },
      ],
    },
  };
});

/** The content security policy as the first element of each built page's head. In development Vite needs inline scripts and styles. */
function policyInPage(): Plugin {
  return {
    name: 'itinera:policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: {'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy},
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
