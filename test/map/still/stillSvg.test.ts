import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {worldX, worldY} from '../../../src/geo';
import {type Basemap, stillGroups, stillSvg} from '../../../src/map/still';

const basemap: Basemap = JSON.parse(
  readFileSync(new URL('../../../public/basemap/still.json', import.meta.url), 'utf8'),
);
const groups = stillGroups(basemap);

test('the still is at most 40 KB gzipped', () => {
  expect(gzipSync(groups, {level: 9}).length).toBeLessThanOrEqual(40 * 1024);
});

test('a strict content security policy lets it pass: no style, no script, no address', () => {
  expect(groups).not.toMatch(/style=|<style|<script|href|url\(|\son\w+=/);
});

test('coordinates are whole numbers in relative commands', () => {
  const paths = [...groups.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(path).toMatch(/^[mz0-9 -]+$/);
});

test('each country of the region has one path, and countries far away have none', () => {
  for (const country of ['KG', 'KZ', 'UZ', 'TJ', 'TM', 'RU', 'BY', 'UA', 'MD', 'AM', 'AZ', 'GE']) {
    expect(groups.split(`data-country="${country}"`)).toHaveLength(2);
  }
  expect(groups).not.toContain('data-country="BR"');
});

test('a caller may ask for other countries, and unknown codes are passed over', () => {
  const some = stillGroups(basemap, ['TR', 'XX']);
  expect(some.match(/data-country="\w+"/g)).toEqual(['data-country="TR"']);
});

test('every disputed area has a path that belongs to no country', () => {
  for (const area of [
    'crimea',
    'abkhazia',
    'south-ossetia',
    'transnistria',
    'kosovo',
    'northern-cyprus',
    'southern-kurils',
  ]) {
    expect(groups).toMatch(new RegExp(`<path class="still-area" data-area="${area}" d="m[^"]+z"/>`));
  }
});

test('the path of Kyrgyzstan stands where Mercator puts Kyrgyzstan', () => {
  const path = /data-country="KG" d="([^"]*)"/.exec(groups)?.[1] ?? '';
  const [west, north, east, south] = boundsOf(path);
  expect(west).toBeCloseTo(worldX(69.25), -1);
  expect(east).toBeCloseTo(worldX(80.25), -1);
  expect(north).toBeCloseTo(worldY(43.27), -1);
  expect(south).toBeCloseTo(worldY(39.18), -1);
});

test('a whole picture is framed by its view box and hidden from assistive technology', () => {
  const svg = stillSvg(basemap, {viewBox: {x: 20000, y: 9000, width: 7200, height: 4500}});
  expect(svg).toMatch(/^<svg class="still" [^>]*viewBox="20000 9000 7200 4500"[^>]*aria-hidden="true">/);
  expect(svg).toContain(groups);
});

// reads the path by SVG's rules: m and the pairs after it are relative, z goes back to where the ring began
function boundsOf(path: string): [west: number, north: number, east: number, south: number] {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of path.split('z').filter(Boolean)) {
    const steps = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [startX, startY] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]!;
      y += steps[i + 1]!;
      if (i === 0) [startX, startY] = [x, y];
      xs.push(x);
      ys.push(y);
    }
    [x, y] = [startX, startY];
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
