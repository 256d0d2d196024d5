import {validateStyleMin} from '@maplibre/maplibre-gl-style-spec'; // MapLibre's own, installed with it
import {expect, test} from 'vitest';
import type {Basemap} from '../../../src/map/basemap/types';
import {
  countryOfTint,
  type LiveLook,
  liveLayers,
  livePaint,
  liveStyle,
  tintIds,
  tintPaint,
} from '../../../src/map/live/liveStyle';
import type {TintMark} from '../../../src/map/scene';
import {basemapLayers, tintOpacity} from '../../../src/map/style';
import {formats, keysOf} from '../../../src/model';
import type {MapColours} from '../../../src/theme';

const colours: MapColours = {
  space: '#00000c',
  sea: '#000001',
  land: '#000002',
  lake: '#000003',
  border: '#000004',
  coast: '#000005',
  river: '#00000b',
  ink: '#000006',
  formats: Object.fromEntries(
    keysOf(formats).map((format, idx) => [format, `#0000${idx + 10}`]),
  ) as MapColours['formats'],
};
const look: LiveLook = {
  worldview: 'neutral',
  countries: ['KG', 'RU'],
  colours,
  tints: [],
  shown: 'coarse',
};
const basemap = {type: 'Topology', objects: {}, arcs: []} as unknown as Basemap;
const aTint = (country: string): TintMark => ({country, format: 'csto', eventIdx: 0, placeIdx: 0});

test.each(['mercator', 'globe'] as const)(
  'the style in %s is what MapLibre takes, both grains in it',
  projection => {
    const style = liveStyle({coarse: basemap, fine: basemap}, projection, look);
    expect(validateStyleMin(style)).toEqual([]);
    expect(Object.keys(style.sources)).toEqual(['coarse', 'fine']);
    expect(style.projection).toEqual({type: projection});
  },
);

test('layers lie in the order of the table, a tint for each country right above the coast', () => {
  const ids = liveLayers('coarse', look).map(({id}) => id);
  const table: string[] = basemapLayers.map(({id}) => `coarse ${id}`);
  const above = table.indexOf('coarse coast') + 1;
  expect(ids).toEqual([...table.slice(0, above), 'coarse tint KG', 'coarse tint RU', ...table.slice(above)]);
  expect(tintIds('coarse', ['KG', 'RU']).map(countryOfTint)).toEqual(['KG', 'RU']);
});

test('widths, dashes and colours are the table’s', () => {
  const paints = new Map(livePaint('coarse', look).map(({layer, paint}) => [layer, paint]));
  for (const layer of basemapLayers) {
    const paint = paints.get(`coarse ${layer.id}`)!;
    expect(paint[`${layer.kind}-color`]).toBe(colours[layer.token]);
    if (layer.kind === 'line') {
      const dashes = paint['line-dasharray'] as number[] | undefined;
      expect(paint['line-width']).toBe(layer.widthPx);
      const halfway = dashes?.map(dash => Number((dash * layer.widthPx * Math.SQRT2).toFixed(6)));
      expect(halfway).toEqual('dashPx' in layer ? layer.dashPx : undefined);
    }
  }
});

test('no paint depends on a feature, so that MapLibre changes it in place', () => {
  const paints = [...livePaint('coarse', look), ...livePaint('fine', {...look, tints: [aTint('KG')]})];
  for (const {paint} of paints) {
    for (const value of Object.values(paint)) {
      const isNumbers = Array.isArray(value) && value.every(part => typeof part === 'number');
      expect(isNumbers || typeof value !== 'object').toBe(true);
    }
  }
});

test('of the two grains one is seen', () => {
  for (const [detail, opacity] of [
    ['coarse', 0],
    ['fine', 1],
  ] as const) {
    const paints = livePaint(detail, {...look, shown: 'fine', tints: [aTint('KG')]});
    const opacities = paints.map(
      ({layer, paint}) => [layer, paint['fill-opacity'] ?? paint['line-opacity']] as const,
    );
    for (const [layer, found] of opacities) {
      const wanted = layer.endsWith('KG') ? opacity * tintOpacity : layer.endsWith('RU') ? 0 : opacity;
      expect(found).toBe(wanted);
    }
  }
});

test('a tinted country takes the colour of its format, the others none', () => {
  expect(tintPaint('coarse', {...look, tints: [aTint('RU')]})).toEqual([
    {layer: 'coarse tint KG', paint: {'fill-color': colours.land, 'fill-opacity': 0}},
    {
      layer: 'coarse tint RU',
      paint: {'fill-color': colours.formats.csto, 'fill-opacity': tintOpacity},
    },
  ]);
});

test('disputed areas belong to a country in the worldview that says so, and in the neutral one to nobody', () => {
  const filterIn = (worldview: LiveLook['worldview']) =>
    JSON.stringify(
      liveLayers('coarse', {...look, worldview}).flatMap(layer =>
        layer.id === 'coarse tint RU' && 'filter' in layer ? [layer.filter] : [],
      ),
    );
  expect(filterIn('neutral')).not.toContain('areas');
  expect(filterIn('un')).toContain('areas');
});
