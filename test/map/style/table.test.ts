import {expect, test} from 'vitest';
import {
  type BasemapColours,
  type BasemapLayer,
  basemapLayers,
  drawsGeometry,
  filterOf,
  groundPaint,
  pageStillCss,
  paintOf,
} from '../../../src/map/style';
import {linePaint} from '../../../src/map/style/livePaint';
import {stillCss} from '../../../src/map/style/stillCss';

const colours: BasemapColours = {
  space: '#00000c',
  sea: '#000001',
  land: '#000002',
  lake: '#000003',
  border: '#000004',
  coast: '#000005',
  river: '#00000b',
};
const layers: readonly BasemapLayer[] = basemapLayers;
const css = stillCss(token => colours[token]);

/** What a rule of a style sheet says, read without a browser. */
function declarationsOf(selector: string, sheet = css): Record<string, string> {
  const body = sheet.split(`${selector}{`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(body.split(';').map(pair => pair.split(':') as [string, string]));
}

test.each(layers)('$id looks the same in the still and live', layer => {
  const still = declarationsOf(`.still-${layer.id}`);
  const live = paintOf(layer, colours) as Record<string, unknown>;
  if (layer.kind === 'fill') {
    expect(live).toEqual({'fill-color': still.fill});
    return;
  }
  expect(live['line-color']).toBe(still.stroke);
  expect(`${live['line-width'] as number}px`).toBe(still['stroke-width']);
  const dashes = (live['line-dasharray'] as number[] | undefined)?.map(
    widths => Number((widths * (live['line-width'] as number) * Math.SQRT2).toFixed(6)), // halfway between two zooms
  );
  expect(dashes?.join(' ')).toBe(still['stroke-dasharray']);
});

test('the sea is the ground of both', () => {
  expect(groundPaint(colours)).toEqual({'background-color': '#000001'});
  expect(declarationsOf('.still').background).toBe('#000001');
});

test('around the planet is space, with a line of the coast’s colour at its edge; a house theme may have no colour for it', () => {
  const {background} = declarationsOf('.still-space');
  expect(background).toBe(
    'radial-gradient(circle var(--planet),#000001 100%,#000005 calc(100% + 0.5px),#000005 calc(100% + 0.8px),#00000c calc(100% + 1.3px))',
  );
  expect(declarationsOf('.still-space', pageStillCss()).background).toContain('var(--space,var(--sea)) ');
});

test('borders of different status look different, and only agreed ones are solid', () => {
  const dashes = ['agreed', 'disputed', 'control'].map(
    status => declarationsOf(`.still-border-${status}`)['stroke-dasharray'],
  );
  expect(dashes[0]).toBeUndefined();
  expect(new Set(dashes).size).toBe(3);
});

test('rivers are thinner the smaller they are, and lie under the borders', () => {
  const ids = layers.map(({id}) => id);
  const widths = [3, 2, 1].map(rank => layers.find(({id}) => id === `river-${rank}`)!.widthPx!);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(3);
  expect(ids.indexOf('river-1')).toBeLessThan(ids.indexOf('border-agreed'));
});

test('filter and choice agree for every geometry under both worldviews', () => {
  const geometries = [
    {rank: 1},
    {rank: 3},
    ...['agreed', 'disputed', 'control', 'none'].flatMap(un =>
      ['agreed', 'disputed', 'control'].map(neutral => ({neutral, un})),
    ),
  ];
  for (const worldview of ['neutral', 'un'] as const) {
    for (const properties of geometries) {
      const object = 'rank' in properties ? 'rivers' : 'borders';
      const drawing = layers.filter(layer => layer.object === object);
      const filtered = drawing.filter(layer => {
        const [, [, key], value] = filterOf(layer, worldview)!;
        return (properties as Record<string, unknown>)[key] === value;
      });
      expect(drawing.filter(layer => drawsGeometry(layer, properties, worldview))).toEqual(filtered);
      const isDrawn = 'rank' in properties || properties[worldview] !== 'none';
      expect(filtered).toHaveLength(isDrawn ? 1 : 0);
    }
  }
});

test('a solid line has no dash array, which MapLibre would draw as nothing', () => {
  const agreed = layers.find(({id}) => id === 'border-agreed')!;
  expect(linePaint(agreed, colours)).not.toHaveProperty('line-dasharray');
});

test('the page’s sheet names tokens only, so that a theme changes them', () => {
  expect(pageStillCss()).not.toMatch(/#[0-9a-f]{3}/i);
  expect(declarationsOf('.still-lake', pageStillCss()).fill).toBe('var(--lake)');
});
