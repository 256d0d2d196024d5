import {expect, test} from 'vitest';
import {namesSvg} from '../../../src/map/picture/namesSvg';
import type {CityDot, CityLabel, Layout, Marks, QuietLabel, Side} from '../../../src/map/scene';
import type {MapColours} from '../../../src/theme';

const colours = {ink: '#ink', land: '#land', sea: '#sea', formats: {cis: '#cis'}} as unknown as MapColours;
const style = {sans: 'Inter', serif: 'Serif', ink2: '#ink2', waterInk: '#water'};
const box = {left: 100, top: 50, right: 160, bottom: 66};

function aDot(city: Partial<CityDot['city']> = {}): CityDot {
  const whole = {placeIdx: 3, radiusPx: 4, selected: false, picked: false, ...city} as CityDot['city'];
  return {city: whole, cities: [whole], xPx: 90, yPx: 58, seen: true};
}

function aLabel(side: Side, note: string | null = null): CityLabel {
  return {id: 'city-3', side, box, text: 'Baku & co', note};
}

function aQuietLabel(given: Partial<QuietLabel>): QuietLabel {
  return {
    id: 'x',
    name: 'X',
    text: 'X',
    x: 0,
    y: 0,
    extent: 0,
    side: 'centre',
    box,
    widthPx: 60,
    heightPx: 16,
    turnDeg: 0,
    ...given,
  };
}

function drawn(given: Partial<Layout>, marks: Partial<Marks> = {}): string {
  const layout = {dots: [], covered: new Set(), labels: new Map(), basemapLabels: [], edges: [], ...given};
  return namesSvg(
    layout as unknown as Layout,
    {tints: [], absences: [], ...marks} as unknown as Marks,
    colours,
    style,
    placeIdx => `place ${placeIdx}`,
  );
}

/** The opening tags of all elements of a name. */
const elementsOf = (svg: string, name: string) => svg.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? [];

test.each([
  ['e', 100, undefined],
  ['se', 100, undefined],
  ['w', 160, 'end'],
  ['nw', 160, 'end'],
  ['n', 130, 'middle'],
  ['s', 130, 'middle'],
] as const)(
  'a city’s name on the side %s is held at the edge that is next to its dot, and so is what is said below',
  (side, x, anchor) => {
    const svg = drawn({dots: [aDot()], labels: new Map([['city-3', aLabel(side, 'did not attend')]])});
    const texts = elementsOf(svg, 'text');
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain(`x="${x.toFixed(1)}"`);
      expect(/text-anchor="(\w+)"/.exec(text)?.[1]).toBe(anchor);
    }
    expect(svg).toContain('>Baku &amp; co<');
  },
);

test('what is selected has a ring, what is picked out a thinner one, and the names of the rest step back', () => {
  const labels = new Map([['city-3', aLabel('e')]]);
  const [ring, point] = elementsOf(drawn({dots: [aDot({selected: true})], labels}), 'circle');
  expect(ring).toContain('r="8" fill="#land" stroke="#ink" stroke-width="2"');
  expect(point).toContain('r="4" fill="#ink"');
  const other = aDot({placeIdx: 5, picked: true});
  const svg = drawn({dots: [aDot(), other], labels});
  expect(elementsOf(svg, 'circle')[1]).toContain('r="6.25" fill="#land" stroke="#ink" stroke-width="1.5"');
  expect(svg).toMatch(/<g opacity="0.55"><text [^>]*>Baku/);
  expect(drawn({dots: [aDot()], labels})).not.toContain('opacity');
});

test('who stayed away leaves no dot, and what is out of sight neither dot nor name', () => {
  const labels = new Map([['city-3', aLabel('e')]]);
  const absences = [{placeIdx: 3}] as unknown as Marks['absences'];
  const away = drawn({dots: [aDot()], labels}, {absences});
  expect(away).not.toContain('<circle');
  expect(away).toContain('Baku');
  const dot = aDot();
  expect(drawn({dots: [dot], covered: new Set([dot]), labels})).toBe('');
});

test('a quiet city begins or ends at its dot, which lies where the layout has put it', () => {
  const east = drawn({basemapLabels: [aQuietLabel({kind: 'city', side: 'e'})]});
  expect(east).toContain('cx="93.0" cy="58.0"');
  expect(elementsOf(east, 'text')[0]).toContain('translate(100.0 58.0)');
  expect(east).not.toContain('text-anchor');
  const west = drawn({basemapLabels: [aQuietLabel({kind: 'city', side: 'w'})]});
  expect(west).toContain('cx="167.0" cy="58.0"');
  expect(elementsOf(west, 'text')[0]).toContain('translate(160.0 58.0)');
  expect(west).toContain('text-anchor="end"');
});

test('waters are in their own ink, turned and in lines as they are set; seas have no halo', () => {
  const sea = drawn({basemapLabels: [aQuietLabel({kind: 'sea', text: 'Black\nSea', heightPx: 30})]});
  expect(sea).toMatch(/font-family="Serif".*font-style="italic".*fill="#water"/);
  expect(sea).not.toContain('stroke');
  expect(sea).toMatch(/<tspan x="0" y="-3.0">Black<\/tspan><tspan x="0" y="12.0">Sea<\/tspan>/);
  const river = drawn({basemapLabels: [aQuietLabel({kind: 'river', turnDeg: -40})]});
  expect(river).toContain('rotate(-40)');
  expect(river).toContain('stroke="#land"');
});

test('a country in which something is on is named in the colour of its format', () => {
  const tints = [{country: 'KG', format: 'cis'}] as unknown as Marks['tints'];
  const svg = drawn({basemapLabels: [aQuietLabel({id: 'KG'}), aQuietLabel({id: 'KZ'})]}, {tints});
  expect(elementsOf(svg, 'text').map(text => /fill="([^"]*)"/.exec(text)![1])).toEqual(['#cis', '#ink2']);
});

test('an arrow at the edge points to what lies beyond it, with its name on the side that has room', () => {
  const edge = {dot: aDot(), xPx: 20, yPx: 30, angle: -Math.PI / 2, box};
  const right = drawn({edges: [{...edge, labelSide: 'right'}]});
  expect(right).toContain('transform="translate(20.0 30.0) rotate(-90.0)"');
  expect(elementsOf(right, 'text')[0]).toContain('x="30.0"');
  expect(right).toContain('>place 3<');
  const left = drawn({edges: [{...edge, labelSide: 'left'}]});
  expect(elementsOf(left, 'text')[0]).toContain('x="10.0"');
  expect(left).toContain('text-anchor="end"');
});
