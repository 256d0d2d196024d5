import {expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import {legendMarks} from '../../src/map/legendView';
import {type PictureInput, pictureSvg} from '../../src/picture/pictureSvg';

const input: PictureInput = {
  size: {widthPx: 960, heightPx: 1200},
  content: {
    title: 'Journeys & meetings',
    sentence: '29 June 2025: Lavrov is due in Cholpon-Ata for two days.',
    absence: 'Aliyev does not attend.',
    meta: 'Announced · TASS, 29 June 2025',
    legend: ['tookPlace', 'announced', 'absent'],
    sources: 'Sources: TASS, 29 June 2025.',
    credit: 'Map: Natural Earth.',
  },
  legendWords: en.map.legend,
  colours: {surface: '#fffefa', sea: '#e2eaed', line: '#e3dfd4', ink: '#1d2730', ink2: '#55606a'},
  families: {serif: 'Source Serif 4', sans: 'Inter'},
  measure: (text, {sizePx}) => 0.5 * sizePx * text.length,
  map: ({widthPx, heightPx}) => `<rect id="map" width="${widthPx}" height="${heightPx}"/>`,
};

test.each([
  ['stacked', 960, 1200],
  ['beside', 1280, 720],
  ['as small as a picture gets', 640, 640],
  ['a phone', 640, 1385],
  ['a strip', 1600, 640],
])('%s: words and map stand in the picture and do not overlap', (_, widthPx, heightPx) => {
  const svg = pictureSvg({...input, size: {widthPx, heightPx}});
  const map = mapBox(svg);
  expect(map.width).toBeGreaterThan(200);
  expect(map.height).toBeGreaterThan(200);
  for (const {x, y, sizePx} of lines(svg)) {
    expect(y).toBeLessThan(heightPx);
    expect(y - sizePx).toBeGreaterThan(0);
    const inMap = x + 1 > map.x && x < map.x + map.width && y > map.y && y - sizePx < map.y + map.height;
    expect(inMap, `a line at ${x} ${y} in the map ${JSON.stringify(map)}`).toBe(false);
  }
});

test('a shared picture says in large letters what a saved one says, but for the sources of all that is drawn', () => {
  const size = {widthPx: 1200, heightPx: 630};
  const shared = pictureSvg({...input, size, manner: 'shared'});
  const largest = (svg: string) => Math.max(...lines(svg).map(({sizePx}) => sizePx));
  expect(largest(shared)).toBeGreaterThan(1.4 * largest(pictureSvg({...input, size})));
  expect(shared).toContain('Map: Natural Earth.');
  expect(shared.replace(/<desc.*<\/desc>/, '')).not.toContain('Sources:');
  // the map is drawn smaller than its room, so that its marks and names are larger there
  const map = mapBox(shared);
  const [, drawn] = /<rect id="map" width="(\d+)"/.exec(shared)!;
  expect(Number(drawn)).toBeLessThan(map.width);
  for (const {x, y, sizePx} of lines(shared)) {
    expect(x + sizePx).toBeLessThan(map.x);
    expect(y).toBeLessThan(size.heightPx);
  }
});

test('title, caption, absence, status, legend, sources and credit are all said', () => {
  const text = pictureSvg(input)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  for (const words of [
    'Journeys &amp; meetings',
    'Aliyev does not attend.',
    'Announced · TASS, 29 June 2025',
    'took place',
    'announced',
    'did not attend',
    'Lines join places. They are not routes flown.',
    'Sources: TASS, 29 June 2025.',
    'Map: Natural Earth.',
  ])
    expect(text).toContain(words);
});

test('a caption of any length leaves the map its room', () => {
  const sentence = 'A meeting of very many heads of state in a city. '.repeat(40);
  const map = mapBox(pictureSvg({...input, content: {...input.content, sentence}}));
  expect(map.height).toBeGreaterThan(500);
});

test.each([
  ['beside, as small as it gets', 1024, 640],
  ['stacked', 640, 640],
])('however much there is to say, no line stands on another: %s', (_, widthPx, heightPx) => {
  const content = {
    ...input.content,
    legend: legendMarks,
    sentence: 'A meeting of very many heads of state. '.repeat(9),
    sources: `Sources: ${'An agency with a long name, 29 June 2025; '.repeat(12)}`,
    credit: 'Map: Natural Earth. '.repeat(30),
  };
  const told = lines(pictureSvg({...input, content, size: {widthPx, heightPx}}));
  const tops = told.map(({y, sizePx}) => y - sizePx).toSorted((a, b) => a - b);
  expect(tops[0]).toBeGreaterThan(0);
  expect(Math.max(...told.map(({y}) => y))).toBeLessThan(heightPx);
  for (const left of new Set(told.map(({x}) => x))) {
    const sorted = told.filter(({x}) => x === left).toSorted((a, b) => a.y - b.y);
    for (const [k, {y, sizePx}] of sorted.entries())
      if (k > 0) expect(y - sorted[k - 1]!.y).toBeGreaterThanOrEqual(sizePx);
  }
});

test('it asks for nothing from elsewhere and runs nothing', () => {
  const svg = pictureSvg(input);
  expect(svg).not.toMatch(/href|url\(|<script|<foreignObject|\son\w+=/);
});

function mapBox(svg: string) {
  const [, x, y, width, height] = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(
    svg,
  )!;
  return {x: Number(x), y: Number(y), width: Number(width), height: Number(height)};
}

function lines(svg: string) {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', inner = '']) => {
    const sizePx = Number(/font-size="([\d.]+)"/.exec(attributes)![1]);
    const own = [...`${attributes} ${inner}`.matchAll(/ ?x="([\d.]+)" y="([\d.]+)"/g)];
    return own.map(([, x, y]) => ({x: Number(x), y: Number(y), sizePx}));
  });
}
