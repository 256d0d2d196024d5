import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {feature} from 'topojson-client';
import type {GeometryObject, Topology} from 'topojson-specification';
import {describe, expect, test} from 'vitest';
import {greatCircleKm, type LngLat, latDegOf, lngDegOf, worldX, worldY} from '../../../src/geo';
import type {Basemap} from '../../../src/map/basemap/types';
import {readNames} from '../../../src/map/names/readNames';

const text = readFileSync('public/basemap/names.json', 'utf8');
const {countries: countryRows, places: names} = readNames(JSON.parse(text));
const fine = JSON.parse(readFileSync('public/basemap/fine.json', 'utf8')) as Basemap;
const {objects} = fine;
const of = (kind: string) => names.filter(name => name.kind === kind);
const named = (english: string) => names.find(name => name.names.en === english)!;

type Shape = {readonly geometry: {readonly type: string; readonly coordinates: unknown}};
const shapeOf = (geometry: unknown) =>
  feature(fine as unknown as Topology, geometry as GeometryObject) as unknown as Shape;
const polygonsOf = ({geometry: {type, coordinates}}: Shape) =>
  (type === 'Polygon' ? [coordinates] : coordinates) as LngLat[][][];
const linesOf = ({geometry: {type, coordinates}}: Shape) =>
  (type === 'LineString' ? [coordinates] : coordinates) as LngLat[][];

const boxes = new WeakMap<object, readonly [number, number, number, number]>();
function boxOf(ring: LngLat[]) {
  const lngs = () => ring.map(([lng]) => lng);
  const lats = () => ring.map(([, lat]) => lat);
  const box =
    boxes.get(ring) ??
    ([Math.min(...lngs()), Math.min(...lats()), Math.max(...lngs()), Math.max(...lats())] as const);
  boxes.set(ring, box);
  return box;
}

/** Whether a place is in a shape, by counting the edges east of it. */
function holds(shape: Shape, [lng, lat]: LngLat): boolean {
  return polygonsOf(shape).some(rings => {
    const [west, south, east, north] = boxOf(rings[0]!);
    if (lng < west || lng > east || lat < south || lat > north) return false;
    let crossings = 0;
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1]!;
        const b = ring[i]!;
        if (a[1] > lat !== b[1] > lat && lng < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
          crossings++;
      }
    }
    return crossings % 2 === 1;
  });
}

test('the file is small, and every row of it is read', () => {
  expect(gzipSync(text, {level: 9}).length).toBeLessThan(40_000);
  const {countries, places} = JSON.parse(text) as Record<string, unknown[]>;
  expect(names).toHaveLength(places!.length);
  expect(countryRows).toHaveLength(countries!.length);
});

describe('names', () => {
  test('are complete in English, Russian and Kyrgyz, each in its letters', () => {
    for (const {names: by} of names) {
      expect(Object.keys(by).sort()).toEqual(['en', 'ky', 'ru']);
      expect(by.en).toMatch(/^[\p{Script=Latin}\p{M} .'’‘ʻ-]+$/u);
      expect(by.ru).toMatch(/^[А-Яа-яЁё .-]+$/u);
      expect(by.ky).toMatch(/^[А-Яа-яЁёӨөҮүҢң .-]+$/u);
    }
  });

  test('no two have one id, or one name nearby', () => {
    expect(new Set(names.map(({id}) => id)).size).toBe(names.length);
    for (const [i, one] of names.entries()) {
      const twins = names
        .slice(i + 1)
        .filter(other => other.kind === one.kind && other.names.en === one.names.en);
      for (const twin of twins) expect(greatCircleKm(one.at, twin.at)).toBeGreaterThan(100);
    }
  });

  test('a place’s own name is in its own language and letters', () => {
    expect(named('Tbilisi').own).toEqual(['ka', 'თბილისი']);
    expect(named('Yerevan').own).toEqual(['hy', 'Երևան']);
    expect(named('Baku').own).toEqual(['az', 'Bakı']);
    expect(named('Astana').own).toEqual(['kk', 'Астана']);
    expect(named('Tashkent').own).toEqual(['uz', 'Toshkent']);
    expect(named('Issyk-Kul').own).toEqual(['ky', 'Ысык-Көл']);
    for (const {own} of names) {
      if (!own) continue;
      const [language, name] = own;
      const script = new Intl.Locale(language).maximize().script!;
      const scripts = {Hans: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul']}[script] ?? [
        script,
      ];
      for (const letter of name.replaceAll(/[ʻʼ]/g, '').match(/\p{L}/gu)!)
        expect(
          scripts.some(one => new RegExp(`\\p{Script=${one}}`, 'u').test(letter)),
          own.join(' '),
        ).toBe(true);
    }
  });
});

test('every country of the basemap has a Kyrgyz name, and those around Kyrgyzstan one of their own', () => {
  const rows = new Map(countryRows.map(row => [row.id, row]));
  // Node's ICU is whole, browsers' are not
  const intl = new Intl.DisplayNames('ky', {type: 'region', fallback: 'none'});
  for (const {properties} of objects.countries.geometries) {
    const row = rows.get(properties.country);
    expect(row?.names.ky, properties.country).toMatch(/^[А-Яа-яЁёӨөҮүҢң ().’-]+$/u);
  }
  for (const country of ['KG', 'KZ', 'UZ', 'TJ', 'TR', 'CN', 'DE'])
    expect(rows.get(country)!.names.ky).toBe(intl.of(country));
  expect(['KG', 'KZ', 'GE', 'AM', 'AZ', 'KP'].map(code => rows.get(code)!.own)).toEqual([
    ['ky', 'Кыргызстан'],
    ['kk', 'Қазақстан'],
    ['ka', 'საქართველო'],
    ['hy', 'Հայաստան'],
    ['az', 'Azərbaycan'],
    ['ko', '조선'],
  ]); // prettier-ignore
});

describe('places', () => {
  const countries = objects.countries.geometries.map(geometry => ({
    country: geometry.properties.country,
    shape: shapeOf(geometry),
  }));
  const areas = objects.areas.geometries.map(shapeOf);
  const lakes = objects.lakes.geometries.map(geometry => ({
    lake: geometry.properties.lake,
    shape: shapeOf(geometry),
  }));
  const countryAt = (at: LngLat) => countries.find(({shape}) => holds(shape, at))?.country;

  test('a sea’s name is on no land and in no lake', () => {
    for (const {id, at} of of('sea')) {
      expect(countryAt(at), id).toBeUndefined();
      expect(
        lakes.some(({shape}) => holds(shape, at)),
        id,
      ).toBe(false);
    }
    // the Caspian Sea is the hole that the land has between its shores
    expect(countryAt([44.5, 43])).toBeDefined();
  });

  test('a lake’s name is in that lake', () => {
    const known = new Set(lakes.map(({lake}) => lake));
    for (const {id, at} of of('lake')) {
      const found = lakes.find(({shape}) => holds(shape, at));
      expect(found, id).toBeDefined();
      if (known.has(id)) expect(found!.lake).toBe(id);
    }
    expect(of('lake').map(({id}) => id)).toEqual(
      expect.arrayContaining(['issyk-kul', 'balkhash', 'baikal', 'sevan', 'van', 'urmia', 'ladoga', 'onega']),
    );
  });

  test('a river’s name is on that river, runs along it, and waits until it is drawn', () => {
    for (const {id, at, angle, from} of of('river')) {
      const lines = objects.rivers.geometries
        .filter(({properties}) => properties.river === id.replace(/-\d$/, '') || properties.river === null)
        .flatMap(geometry =>
          linesOf(shapeOf(geometry)).map(line => ({line, rank: geometry.properties.rank})),
        );
      const pieces = lines.flatMap(({line, rank}) =>
        line.slice(1).map((to, i) => {
          const middle: LngLat = [(to[0] + line[i]![0]) / 2, (to[1] + line[i]![1]) / 2];
          return {from: line[i]!, to, middle, rank, km: greatCircleKm(middle, at)};
        }),
      );
      const near = pieces.filter(({km}) => km < 40);
      expect(near.length, id).toBeGreaterThan(0);
      // one of the pieces around runs within 40° of the name: on the map eastings and northings are stretched alike, on the ground eastings shrink
      const shrink = Math.cos((at[1] * Math.PI) / 180);
      const turns = near.map(piece => {
        const along = Math.atan2(-(piece.to[1] - piece.from[1]), (piece.to[0] - piece.from[0]) * shrink);
        const apart = Math.abs((((along * 180) / Math.PI - angle!) % 180) + 180) % 180;
        return Math.min(apart, 180 - apart);
      });
      expect(Math.min(...turns), id).toBeLessThan(40);
      expect(Math.abs(angle!)).toBeLessThanOrEqual(90);
      if (near.every(({rank}) => rank > 1)) expect(from, id).toBeGreaterThanOrEqual(5);
    }
  });

  test('capitals are in their countries', () => {
    const capitals = {
      Bishkek: 'KG',
      Moscow: 'RU',
      Astana: 'KZ',
      Tashkent: 'UZ',
      Dushanbe: 'TJ',
      Ashgabat: 'TM',
      Baku: 'AZ',
      Yerevan: 'AM',
      Tbilisi: 'GE',
      Minsk: 'BY',
      Chișinău: 'MD',
      Kyiv: 'UA',
      Ulaanbaatar: 'MN',
      Beijing: 'CN',
      Seoul: 'KR',
      Pyongyang: 'KP',
      Tokyo: 'JP',
      'New Delhi': 'IN',
      Islamabad: 'PK',
      Kabul: 'AF',
      Tehran: 'IR',
      Baghdad: 'IQ',
      Ankara: 'TR',
      Athens: 'GR',
      Sofia: 'BG',
      Bucharest: 'RO',
      Belgrade: 'RS',
      Budapest: 'HU',
      Vienna: 'AT',
      Prague: 'CZ',
      Warsaw: 'PL',
      Berlin: 'DE',
      Vilnius: 'LT',
      Riga: 'LV',
      Tallinn: 'EE',
      Helsinki: 'FI',
      Stockholm: 'SE',
      Paris: 'FR',
      Rome: 'IT',
    }; // prettier-ignore
    for (const [name, country] of Object.entries(capitals))
      expect(countryAt(named(name).at), name).toBe(country);
  });

  test('a town in a disputed area is a town of its people alone: large, and without a name of its own country', () => {
    const inside = of('city').filter(({at}) => areas.some(area => holds(area, at)));
    expect(new Set(inside.map(({names: by}) => by.en))).toEqual(
      new Set(['Pristina', 'Sevastopol', 'Simferopol']),
    );
    for (const {own} of inside) expect(own).toBeUndefined();
  });

  describe('where countries are named in a near look', () => {
    const rows = countryRows.flatMap(({id, further = []}) => further.map(anchor => ({id, anchor})));
    const shapeIn = new Map(countries.map(({country, shape}) => [country, shape]));

    test('each such place is in its country with all its room, and so in no disputed area and no lake', () => {
      const astray = rows.flatMap(({id, anchor: [lng, lat, room]}) => {
        const around = Array.from({length: 6}, (_, k): LngLat => {
          const turn = (k * Math.PI) / 3;
          // places have two decimals: a world unit is a hundredth of a degree
          const x = worldX(lng) + 0.98 * (room - 1) * Math.cos(turn);
          const y = worldY(lat) + (0.98 * (room - 1) * Math.sin(turn)) / 2.5;
          return [lngDegOf(x), latDegOf(y)];
        });
        return [[lng, lat] as const, ...around]
          .filter(
            at =>
              !holds(shapeIn.get(id)!, at) ||
              areas.some(area => holds(area, at)) ||
              lakes.some(({shape}) => holds(shape, at)),
          )
          .map(at => `${id} ${at.join(' ')}`);
      });
      expect(astray).toEqual([]);
    }, 20_000);

    test('from the Balkans to the Altai hardly a window of zoom 7 is without a place for a name', () => {
      // 700 px by 480 px, half the free part of a laptop's window
      const without: string[] = [];
      let windows = 0;
      for (let lng = 24; lng <= 88; lng += 1.6) {
        for (let lat = 37; lat <= 56; lat += 1.1) {
          if (!countryAt([lng, lat])) continue;
          windows += 1;
          const isIn = ([x, y]: readonly number[]) =>
            Math.abs(worldX(x!) - worldX(lng)) < 140 && Math.abs(worldY(y!) - worldY(lat)) < 110;
          if (!rows.some(({anchor}) => anchor[2] >= 20 && isIn(anchor))) without.push(`${lng} ${lat}`);
        }
      }
      expect(without.length / windows, without.join(', ')).toBeLessThan(0.01);
    });

    test('in the Fergana valley and the Caucasus, in Nakhchivan and Kaliningrad countries have some', () => {
      const found = ([west, south, east, north]: readonly number[]) =>
        new Set(
          rows
            .filter(({anchor: [x, y]}) => x > west! && x < east! && y > south! && y < north!)
            .map(({id}) => id),
        );
      expect(found([69.9, 39.6, 73, 41.3])).toEqual(new Set(['KG', 'TJ', 'UZ']));
      expect([...found([42, 39, 47, 43.6])]).toEqual(
        expect.arrayContaining(['AM', 'AZ', 'GE', 'RU', 'TR', 'IR']),
      );
      expect(found([44.9, 39, 45.9, 39.6])).toContain('AZ');
      expect(found([19.6, 54.4, 22.8, 55.2])).toContain('RU');
    });
  });

  test('an enclave’s name is in a part of its country that lies whole in another', () => {
    const enclaves = of('enclave');
    expect(enclaves.map(({names: by, at}) => `${by.en} ${countryAt(at)}`)).toEqual([
      'Sokh UZ',
      'Shohimardon UZ',
      'Vorukh TJ',
    ]);
    for (const {at, extent} of enclaves) {
      const home = countryAt(at)!;
      const part = polygonsOf(countries.find(({country}) => country === home)!.shape).find(rings =>
        holds({geometry: {type: 'Polygon', coordinates: rings}}, at),
      )!;
      const beside = part[0]!.flatMap(([x, y]) =>
        [-0.03, 0.03].flatMap(by => [countryAt([x + by, y]), countryAt([x, y + by])]),
      );
      expect(new Set(beside)).toEqual(new Set([home, 'KG']));
      // a world unit is about 0.011°
      const [west, , east] = boxOf(part[0]!);
      expect(extent! * 0.011).toBeLessThan(east - west);
      expect(extent! * 0.011).toBeGreaterThan((east - west) / 3);
    }
  });
});
