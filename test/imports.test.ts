/**
 * Holds the picture of docs/architecture.md: who may import whom, and only through the front door.
 * When a new import is refused, either it is in the wrong folder or the picture is to be redrawn, there and here.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {parseSync} from 'vite';
import {expect, test} from 'vitest';

const pure = ['model', 'geo', 'time'];
const leaves = ['i18n', 'theme'];
const belowStore = ['indexes', ...pure];
const belowViews = ['store', ...belowStore, ...leaves, 'ui'];
const views = [
  'map',
  'timeline',
  'panels',
  'picture',
  'share',
  'filters',
  'known',
  'search',
  'download',
  'story',
  'compare',
  ...belowViews,
];
const everything = [...views, 'dataset', 'columns', 'protocol', 'host', 'app', 'embed', 'cli'];

/** What each folder of src may import; the order is that of the picture, from the one that knows least. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  geo: [],
  time: ['model'],
  i18n: ['model', 'time'],
  theme: ['model'],
  protocol: ['time', 'model'],
  host: ['protocol'],
  ui: leaves,
  dataset: pure,
  indexes: pure,
  columns: ['indexes', ...pure],
  store: belowStore,
  map: belowViews,
  timeline: belowViews,
  panels: belowViews,
  picture: ['map', 'panels', ...belowViews],
  share: ['panels', ...belowViews],
  filters: ['panels', ...belowViews],
  search: ['panels', ...belowViews],
  download: ['filters', 'share', 'panels', ...belowViews],
  compare: ['panels', ...belowViews],
  story: belowViews,
  known: ['panels', ...belowViews],
  app: everything,
  embed: everything,
  cli: everything,
};

/** Folders inside a folder that have a front door, an index.ts, of their own: for what must be loaded without the rest. */
const sideDoors = [
  'app/AboutMap',
  'app/MissingNotice',
  'app/StoryHere',
  'app/boot',
  'app/explainAddress',
  'filters/FilterDialog',
  'known/KnownDialog',
  'geo/curved',
  'i18n/all',
  'i18n/embed',
  'i18n/known',
  'i18n/later',
  'i18n/only',
  'columns/write',
  'indexes/taken',
  'dataset/authoring',
  'download/files',
  'map/scene',
  'map/bundled',
  'map/overlay',
  'map/still',
  'map/style',
  'map/live',
  'map/picture',
  'panels/list',
  'panels/corrections',
];

interface Import {
  /** The importing file, from src: `map/MapPane.tsx`. */
  readonly file: string;
  /** As written: `../store`. */
  readonly specifier: string;
}

// ── the sources as they are ─────────────────────────────────────────────────────────────────

const imports = sourceFiles('src').flatMap(file =>
  specifiersIn(file, readFileSync(join('src', file), 'utf8')).map(specifier => ({file, specifier})),
);

test('imports run left only, and through a folder’s index.ts', () => {
  console.log(pictureOf(imports));
  expect(imports.flatMap(complaints)).toEqual([]);
});

// ── the rules, on made-up imports ───────────────────────────────────────────────────────────

test.each([
  ['time/civil.ts', '../model'],
  ['time/civil.ts', '../model/index'],
  ['time/civil.ts', '../model/index.ts'],
  ['time/civil.ts', './edtf'],
  ['map/overlay/paint.ts', '../scene/marks'],
  ['map/overlay/paint.ts', '../../store'],
  ['panels/city/CityPanel.tsx', '../../ui'],
  ['app/App.tsx', '../timeline'],
  ['app/main.tsx', '../theme/page.css'],
  ['cli/prerender/still.ts', '../../map/still'],
  ['cli/check.ts', '../dataset/authoring/index'],
  ['cli/check.ts', '../../package.json'],
  ['cli/check.ts', 'node:fs'],
  ['store/playback.ts', 'zustand/vanilla'],
  ['protocol/commands.ts', '../time'],
  ['host/embedScript.ts', '../protocol'],
  ['embed/hostLink.ts', '../protocol'],
])('%s may import %s', (file, specifier) => {
  expect(complaints({file, specifier})).toEqual([]);
});

test.each([
  ['model/kinds.ts', '../time', 'model does not know time'],
  ['geo/bounds.ts', '../model', 'geo does not know model'],
  ['indexes/time.ts', '../dataset', 'indexes does not know dataset'],
  ['indexes/time.ts', '../store', 'indexes does not know store'],
  ['store/url.ts', '../i18n', 'store does not know i18n'],
  ['ui/Button.tsx', '../model', 'ui does not know model'],
  ['map/MapPane.tsx', '../timeline', 'map does not know timeline'],
  ['panels/city/CityPanel.tsx', '../../map/scene', 'panels does not know map'],
  ['timeline/Axis.tsx', '../dataset', 'timeline does not know dataset'],
  ['timeline/Axis.tsx', '../app/context', 'timeline does not know app'],
  ['map/MapPane.tsx', '../store/playback', 'past the index.ts of store'],
  ['app/App.tsx', '../map/gestures', 'past the index.ts of map'],
  ['app/App.tsx', '../map/scene/marks', 'past the index.ts of map/scene'],
  ['app/worker.ts', '../dataset/parse.ts?worker', 'past the index.ts of dataset'],
  ['theme/page.ts', '../geo/map.css', 'theme does not know geo'],
  ['store/url.ts', '../../test/fixtures', 'leaves src'],
  ['store/url.ts', '/src/model', 'an address from the root'],
  ['main.tsx', './app', 'a file belongs in a folder of src'],
  ['protocol/commands.ts', '../store', 'protocol does not know store'],
  ['host/embedScript.ts', '../time', 'host does not know time'],
  ['utils/sum.ts', '../model', 'utils is not in the picture'],
  ['app/App.tsx', '../utils', 'utils is not in the picture'],
])('%s may not import %s', (file, specifier, reason) => {
  expect(complaints({file, specifier})).toEqual([`src/${file} imports '${specifier}': ${reason}`]);
});

test('every kind of import is seen, and what only looks like one is not', () => {
  const source = `
    import type {Place} from '../type-only';
    import {
      one,
      two,
    } from '../many-lines';
    import '../effect';
    export * from '../star';
    export type {Day} from '../named';
    const lazy = () => import('../dynamic');
    type Later = import('../in-a-type').Later;
    const worker = new Worker(new URL('../worker.ts', import.meta.url));
    // import '../comment';
    const text = "import x from '../string'";
    const page = <p>import '../text'</p>;
  `;
  expect(specifiersIn('a.tsx', source)).toEqual([
    '../type-only',
    '../many-lines',
    '../effect',
    '../star',
    '../named',
    '../dynamic',
    '../in-a-type',
    '../worker.ts',
  ]);
});

test('a source that cannot be read is an error, not an absence of imports', () => {
  expect(() => specifiersIn('a.ts', 'import {from')).toThrow('a.ts');
});

test('the picture counts imports by folder, those inside a folder left out', () => {
  const picture = pictureOf([
    {file: 'time/civil.ts', specifier: '../model'},
    {file: 'time/span.ts', specifier: '../model'},
    {file: 'store/index.ts', specifier: '../model'},
    {file: 'store/index.ts', specifier: './url'},
  ]);
  expect(picture).toContain('model ◄─ time 2 · store 1');
  expect(picture).not.toContain('store ◄─');
});

// ── how ─────────────────────────────────────────────────────────────────────────────────────

/** TypeScript files under a folder, as paths from it with forward slashes. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.[cm]?tsx?$/.test(path))
    .sort();
}

/** What a source imports, in its order: imports, re-exports, `import()` of a value or a type, `new URL('…', import.meta.url)`. */
function specifiersIn(file: string, source: string): string[] {
  const {program, errors} = parseSync(file, source);
  if (errors[0]) throw new SyntaxError(`unreadable source: ${file}: ${errors[0].message}`);
  const specifiers: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const specifier = specifierOf(node);
    if (specifier !== undefined) specifiers.push(specifier);
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return specifiers;
}

interface SyntaxNode {
  readonly type?: string;
  readonly source?: {readonly value?: unknown} | null;
  readonly callee?: {readonly name?: string};
  readonly arguments?: readonly {readonly type?: string; readonly value?: unknown}[];
}

function specifierOf(node: SyntaxNode): string | undefined {
  const isUrlOfModule =
    node.type === 'NewExpression' &&
    node.callee?.name === 'URL' &&
    node.arguments?.[1]?.type === 'MemberExpression';
  const value = isUrlOfModule ? node.arguments?.[0]?.value : node.type && node.source?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Why an import is refused: one sentence, or none. */
function complaints({file, specifier}: Import): string[] {
  const reason = refusal(file, specifier);
  return reason === undefined ? [] : [`src/${file} imports '${specifier}': ${reason}`];
}

function refusal(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return 'an address from the root';
  if (!specifier.startsWith('.')) return undefined; // a package
  const from = folderOf(file);
  const target = targetOf(file, specifier);
  if (from === undefined) return 'a file belongs in a folder of src';
  if (target.startsWith('..')) return from === 'cli' ? undefined : 'leaves src';

  // the same folder, or a known one
  const to = target.split('/')[0] ?? '';
  const known = mayImport[from];
  if (!known) return `${from} is not in the picture`;
  if (to === from) return undefined;
  if (!mayImport[to]) return `${to} is not in the picture`;
  if (!known.includes(to)) return `${from} does not know ${to}`;

  // through its front door; a style sheet has no index.ts to pass through
  if (target.endsWith('.css')) return undefined;
  const door = target.replace(/\.tsx?$/, '').replace(/\/index$/, '');
  if (door === to || sideDoors.includes(door)) return undefined;
  return `past the index.ts of ${sideDoors.find(side => door.startsWith(`${side}/`)) ?? to}`;
}

/** The top-level folder of a path from src; none for a file that lies in src itself. */
function folderOf(file: string): string | undefined {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined;
}

/** Where a relative specifier leads, as a path from src; `?worker` and the like left out. */
function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, ''));
}

/** The picture as it is: a line a folder, with the folders that import it and how often. */
function pictureOf(all: readonly Import[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const {file, specifier} of all) {
    const from = folderOf(file) ?? '';
    const to = specifier.startsWith('.') ? (targetOf(file, specifier).split('/')[0] ?? '') : from;
    if (to === from) continue;
    const importers = counts.get(to) ?? new Map<string, number>();
    counts.set(to, importers.set(from, (importers.get(from) ?? 0) + 1));
  }
  const width = Math.max(...Object.keys(mayImport).map(folder => folder.length));
  const lines = Object.keys(mayImport).map(folder => {
    const importers = [...(counts.get(folder) ?? [])].map(([from, count]) => `${from} ${count}`);
    return folder.padStart(width) + (importers.length > 0 ? ` ◄─ ${importers.join(' · ')}` : '');
  });
  return ['a ◄─ b reads "b imports a", with the number of imports', ...lines].join('\n');
}
