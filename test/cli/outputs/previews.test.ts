import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {previewSvg, readPreviewMaterial} from '../../../src/cli/outputs/previewSvg';
import {
  mostBytes,
  type Preview,
  previewSize,
  previewState,
  previewsOf,
  stampFile,
  stampOf,
} from '../../../src/cli/outputs/previews';
import {anEvent, anInfo} from '../../fixtures/aDocument';
import {datasetOf} from '../../fixtures/indexes';

const root = join(import.meta.dirname, '../../..');
const previews = previewsOf(root, undefined);

describe('the committed previews', () => {
  test('show the map as it is; if this fails, run "npm run previews", look at them, and commit them', () => {
    expect(readFileSync(join(root, stampFile), 'utf8')).toBe(stampOf(previews));
    expect(previewState(root, previews)).toBe('fresh');
  });

  test.each(previews.map(({file}) => file))('%s is a PNG of the size and weight that networks take', file => {
    const png = readFileSync(join(root, 'public', file));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // width and height stand in the first chunk
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([previewSize.widthPx, previewSize.heightPx]);
    expect(png.length).toBeLessThan(mostBytes);
  });
});

describe('a preview', () => {
  test.each(previews)(
    'in $language stands alone and says title, caption, source and credit',
    ({language, svg}) => {
      expect(svg).not.toMatch(/href|url\((?!#)|<script|<foreignObject|\son\w+=|@font-face/);
      expect(svg.length).toBeLessThan(120_000);
      const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      const words = {
        en: ['Journeys and meetings', 'Lavrov is due in', 'TASS', 'announced', 'Natural Earth'],
        ru: ['Поездки и встречи', 'Чолпон-Ата: Лавров', 'ТАСС', 'объявлено', 'Natural Earth'],
        ky: ['сапарлар жана', 'Чолпон-Ата: Лавров', 'ТАСС', 'жарыяланган', 'Natural Earth'],
      }[language];
      for (const each of words) expect(text).toContain(each);
    },
  );

  test('is the same whenever it is drawn, and another one for another title or opening', () => {
    const material = readPreviewMaterial(root, undefined);
    const draw = (given: Parameters<typeof anInfo>[0]) =>
      previewSvg(datasetOf({dataset: anInfo(given)}), 'en', material);
    expect(draw({})).toBe(draw({}));
    expect(draw({title: {en: 'Another'}})).not.toBe(draw({}));
    expect(draw({opening: {t: '2025-03-01'}})).not.toBe(draw({}));
  });

  test('is drawn on a cone or a globe too, and of a dataset with nothing in it', () => {
    const material = readPreviewMaterial(root, undefined);
    for (const projection of ['conic', 'globe'] as const)
      expect(previewSvg(datasetOf({dataset: anInfo({projection})}), 'en', material)).not.toMatch(
        /NaN|Infinity/,
      );
    const nothing = {events: [], facts: [], places: [], actors: [], organisations: [], sources: []};
    const dataset = anInfo({opening: {t: '2025-06-29'}});
    expect(previewSvg(datasetOf({...nothing, dataset}), 'ky', material)).not.toMatch(/NaN|Infinity/);
  });

  test('whatever a title holds, it stays a text', () => {
    const title = {en: `</title></svg><script>alert(1)</script> "x" & 'y' 🕊️ ${'w'.repeat(300)}`};
    const events = [anEvent({title})];
    const svg = previewSvg(
      datasetOf({dataset: anInfo({title}), events}),
      'en',
      readPreviewMaterial(root, undefined),
    );
    expect(svg).not.toContain('<script');
    expect(svg.match(/<\/svg>/g)).toHaveLength(2);
  });
});

describe('the state of committed previews', () => {
  let folder: string;
  const made: readonly Preview[] = [{language: 'en', file: 'preview.png', svg: '<svg/>'}];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'itinera-previews-'));
    mkdirSync(join(folder, 'public'));
    mkdirSync(join(folder, 'scripts'));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('they are absent, fresh, and stale once the map looks otherwise', () => {
    expect(previewState(folder, made)).toBe('absent');
    writeFileSync(join(folder, 'public/preview.png'), '');
    expect(previewState(folder, made)).toBe('absent');
    writeFileSync(join(folder, stampFile), stampOf(made));
    expect(previewState(folder, made)).toBe('fresh');
    expect(previewState(folder, [{...made[0]!, svg: '<svg></svg>'}])).toBe('stale');
  });
});
