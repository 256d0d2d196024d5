import '../../fixtures/curvedProjections';
import '../../fixtures/curvedProjections';
import {describe, expect, test} from 'vitest';
import {type Frame, projectionOf, worldX, worldY} from '../../../src/geo';
import type {BasemapName, Box} from '../../../src/map/scene';
import {mostQuiet, type QuietInput} from '../../../src/map/scene/countries';
import {placeQuiet} from '../../../src/map/scene/quiet';

const frame: Frame = {widthPx: 1000, heightPx: 800, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const [lngDeg, latDeg] = [70, 45];

/** The camera over the middle of the made-up places; 7 px a letter. */
function placed(names: readonly BasemapName[], zoom: number, more: Partial<QuietInput> = {}) {
  return placeQuiet({
    names,
    projection: projectionOf({lngDeg, latDeg, zoom}, frame, 'mercator'),
    frame,
    cities: [],
    obstacles: [],
    measure: text => 7 * text.length,
    ...more,
  });
}

function aName(kind: BasemapName['kind'], id: string, more: Partial<BasemapName> = {}): BasemapName {
  return {
    id,
    name: id,
    ...(kind && {kind}),
    x: worldX(lngDeg),
    y: worldY(latDeg),
    extent: 0,
    fromZoom: 3,
    weight: 1,
    ...more,
  };
}

/** So many km north of the middle: a degree of latitude is 111.2 km. */
const northKm = (km: number) => ({x: worldX(lngDeg), y: worldY(latDeg + km / 111.195)});
const drawnCity = (at: {x: number; y: number}) => [{...at, placeIdx: 0}] as unknown as QuietInput['cities'];
const idsOf = (labels: readonly {id: string}[]) => labels.map(({id}) => id);

describe('by zoom', () => {
  const sea = aName('sea', 'Sea', {fromZoom: 4, untilZoom: 5});
  test.each([
    [3.9, []],
    [4, ['Sea']],
    [4.9, ['Sea']],
    [5.1, []],
  ])('at %f', (zoom, shown) => expect(idsOf(placed([sea], zoom))).toEqual(shown));

  test('a country waits for room of its own', () => {
    const country = {...aName(undefined, 'Country'), extent: 200};
    // 53 px of text need 96 px of country: 200 units are 50 px at zoom 4 and 100 px at zoom 5
    expect(idsOf(placed([country], 4))).toEqual([]);
    expect(idsOf(placed([country], 5))).toEqual(['Country']);
  });
});

describe('a quiet city', () => {
  test('is the place of the dataset at 14 km, and another at 16 km', () => {
    // at zoom 11 the places are hundreds of px apart, so that only the distance counts
    const names = [aName('city', 'Town')];
    expect(placed(names, 11, {cities: drawnCity(northKm(14))})).toEqual([]);
    expect(idsOf(placed(names, 11, {cities: drawnCity(northKm(16))}))).toEqual(['Town']);
  });

  test('keeps away from a dot and from a name of the dataset', () => {
    const dotAt = (leftPx: number): Box => ({left: leftPx, top: 396, right: leftPx + 8, bottom: 404});
    expect(placed([aName('city', 'Town')], 6, {obstacles: [dotAt(510)]})).toEqual([]);
    expect(placed([aName('city', 'Town')], 6, {obstacles: [dotAt(600)]})).toHaveLength(1);
    const name: Box = {left: 490, top: 405, right: 560, bottom: 420};
    expect(placed([aName('city', 'Town')], 6, {obstacles: [name]})).toEqual([]);
  });

  test('is named to the right of its dot, to the left where the right is taken, and stays there', () => {
    const names = [aName('city', 'Town')];
    const east: Box = {left: 525, top: 390, right: 560, bottom: 410};
    expect(placed(names, 6)[0]!.side).toBe('e');
    expect(placed(names, 6, {obstacles: [east]})[0]!.side).toBe('w');
    expect(placed(names, 6, {before: new Map([['Town', 'w']])})[0]!.side).toBe('w');
  });
});

describe('all of them', () => {
  test('countries come first, then seas, lakes, cities and rivers', () => {
    const names = [
      aName('river', 'river', {weight: 99}),
      aName('city', 'city', {weight: 99}),
      aName('lake', 'lake', {weight: 99}),
      aName('sea', 'sea', {weight: 99}),
      {...aName(undefined, 'country'), extent: 4000},
    ];
    for (let rest = names; rest.length > 0; rest = rest.slice(0, -1))
      expect(idsOf(placed(rest, 6))).toEqual([rest.at(-1)!.id]);
  });

  test('the more important of two that touch', () => {
    const names = [aName('lake', 'Small', {weight: 1}), aName('lake', 'Large', {weight: 2})];
    expect(idsOf(placed(names, 6))).toEqual(['Large']);
  });

  test('keep so far apart that the map stays calm', () => {
    const beside = (px: number) => aName('lake', 'Other', {x: worldX(lngDeg) + px});
    // one world unit is one px at zoom 6; both are 37 px wide
    expect(placed([aName('lake', 'Lake!'), beside(37 + 14)], 6)).toHaveLength(2);
    expect(placed([aName('lake', 'Lake!'), beside(37 + 10)], 6)).toHaveLength(1);
  });

  test('are few: 24 in a large window, 8 on a phone, and no kind takes all of them', () => {
    expect(mostQuiet({widthPx: 1440, heightPx: 900})).toBe(24);
    expect(mostQuiet({widthPx: 390, heightPx: 700})).toBe(8);
    const many = Array.from({length: 400}, (_, i) =>
      aName('city', `c${i}`, {
        x: worldX(lngDeg) - 450 + 45 * (i % 20),
        y: worldY(latDeg) - 380 + 38 * Math.floor(i / 20),
      }),
    );
    expect(placed(many, 6)).toHaveLength(Math.ceil(mostQuiet(frame) * 0.4));
  });

  test('a long river is named once, where it is in the window', () => {
    const place = (id: string, eastPx: number, weight: number) =>
      aName('river', id, {name: 'Volga', angle: 0, weight, x: worldX(lngDeg) + eastPx});
    const [upper, lower] = [place('volga', -200, 2), place('volga-2', 200, 1)];
    expect(idsOf(placed([upper, lower], 6))).toEqual(['volga']);
    expect(idsOf(placed([{...upper, x: upper.x - 400}, lower], 6))).toEqual(['volga-2']);
  });

  test('stand whole in the window or not at all', () => {
    const atLeft = (px: number) => aName('lake', 'Lake', {x: worldX(lngDeg) - 500 + px});
    expect(placed([atLeft(20)], 6)).toEqual([]);
    expect(placed([atLeft(30)], 6)).toHaveLength(1);
  });

  test('keep their places while the map is panned', () => {
    const names = [
      aName('sea', 'Some Sea', {x: worldX(lngDeg) - 60}),
      aName('city', 'Town', {y: worldY(latDeg) + 60}),
      aName('river', 'River', {x: worldX(lngDeg) + 100, angle: -0.5}),
    ];
    const here = placed(names, 6);
    expect(here).toHaveLength(3);
    const projection = projectionOf({lngDeg: lngDeg + 0.5, latDeg, zoom: 6}, frame, 'mercator');
    const dx = -(worldX(lngDeg + 0.5) - worldX(lngDeg));
    const there = placed(names, 6, {projection, before: new Map(here.map(({id, side}) => [id, side]))});
    there.forEach((label, i) => {
      expect(label.side).toBe(here[i]!.side);
      expect(label.box.top).toBe(here[i]!.box.top);
      expect(Math.abs(label.box.left - here[i]!.box.left - dx)).toBeLessThanOrEqual(1);
    });
  });
});

describe('how they are set', () => {
  test('seas on two lines, parted where the longer line is shortest; other names on one', () => {
    const text = (kind: BasemapName['kind'], name: string) => placed([aName(kind, 'x', {name})], 6)[0]!.text;
    expect(text('sea', 'Caspian Sea')).toBe('Caspian\nSea');
    expect(text('sea', 'Sea of Azov')).toBe('Sea of\nAzov');
    expect(text('sea', 'Море')).toBe('Море');
    expect(text('lake', 'Long Lake')).toBe('Long Lake');
  });

  test('a name along a river takes the box of the turned text', () => {
    const river = (angle: number) => placed([aName('river', 'Syr Darya', {angle})], 6)[0]!;
    const level = river(0);
    const {widthPx: w, heightPx: h} = level;
    expect([level.box.right - level.box.left, level.box.bottom - level.box.top]).toEqual([w, h]);
    const turned = river(Math.PI / 6);
    expect(turned.turnDeg).toBe(30);
    // the corners of the turned text, one by one
    const corners = [
      [w, h],
      [w, -h],
    ].map(([x, y]) => [
      Math.abs(x! * Math.cos(Math.PI / 6) - y! * Math.sin(Math.PI / 6)),
      Math.abs(x! * Math.sin(Math.PI / 6) + y! * Math.cos(Math.PI / 6)),
    ]);
    const [boxWidth, boxHeight] = [0, 1].map(axis => Math.max(...corners.map(corner => corner[axis]!)));
    expect(Math.abs(turned.box.right - turned.box.left - boxWidth!)).toBeLessThan(1);
    expect(Math.abs(turned.box.bottom - turned.box.top - boxHeight!)).toBeLessThan(1);
    // and nothing stands in the corner that the level text left free
    const corner: Box = {left: 495, top: turned.box.top, right: 505, bottom: turned.box.top + 5};
    expect(placed([aName('river', 'Syr Darya', {angle: 0})], 6, {obstacles: [corner]})).toHaveLength(1);
    expect(placed([aName('river', 'Syr Darya', {angle: Math.PI / 6})], 6, {obstacles: [corner]})).toEqual([]);
  });

  test('no name stands on its head', () => {
    for (const degrees of [-170, -100, -89, 0, 89, 100, 170, 260]) {
      const [label] = placed([aName('river', 'Ob', {angle: (degrees * Math.PI) / 180})], 6);
      expect(Math.abs(label!.turnDeg)).toBeLessThanOrEqual(90);
      expect(Math.abs((label!.turnDeg - degrees) % 180)).toBe(0);
    }
  });

  test('a name that is read from the right is placed like any other', () => {
    const [label] = placed([aName('city', 'x', {name: 'تهران', lang: 'fa'})], 6);
    expect(label).toMatchObject({text: 'تهران', lang: 'fa', side: 'e', widthPx: 35});
  });
});

describe('a country whose own place is not in the window', () => {
  // one world unit is one px at zoom 6; "Country" takes 54 px and needs an ellipse of 34 px either way
  const eastPx = (px: number) => worldX(lngDeg) + px;
  const anchor = (id: string, px: number, room = 100) => ({id, x: eastPx(px), y: worldY(latDeg), room});
  const country = (further: BasemapName['further'], ownPx = 3000): BasemapName => ({
    ...aName(undefined, 'Country', {x: eastPx(ownPx)}),
    extent: 900,
    ...(further && {further}),
  });
  const at = (labels: readonly {anchor?: string}[]) => labels.map(label => label.anchor ?? 'own');

  test('is named where it has most room, and at its own place where that is to be had', () => {
    const places = [anchor('near', -20, 40), anchor('roomy', 60, 150), anchor('out', 900, 200)];
    expect(at(placed([country(places)], 6))).toEqual(['roomy']);
    expect(at(placed([country(places, 200)], 6))).toEqual(['own']);
    expect(placed([country(undefined)], 6)).toEqual([]);
  });

  test('is named once', () => {
    expect(placed([country([anchor('a', -200), anchor('b', 200)])], 6)).toHaveLength(1);
  });

  test('is named from zoom 5 on, and where the ellipse holds the name', () => {
    expect(at(placed([country([anchor('a', 0, 200)])], 5))).toEqual(['a']);
    expect(placed([country([anchor('a', 0, 200)])], 4.9)).toEqual([]);
    expect(at(placed([country([anchor('a', 0, 35)])], 6))).toEqual(['a']);
    expect(placed([country([anchor('a', 0, 33)])], 6)).toEqual([]);
  });

  test('keeps clear: room that is taken, or lies at the window’s edge, does not count', () => {
    const places = [anchor('left', -300), anchor('right', 300)];
    const dotBeside = (px: number): Box => ({left: 500 + px, top: 396, right: 508 + px, bottom: 404});
    expect(at(placed([country(places)], 6, {obstacles: [dotBeside(-250)]}))).toEqual(['right']);
    expect(at(placed([country(places)], 6, {obstacles: [dotBeside(250)]}))).toEqual(['left']);
    expect(placed([country(places)], 6, {obstacles: [dotBeside(-300), dotBeside(300)]})).toEqual([]);
    expect(at(placed([country([anchor('edge', 440), anchor('mid', 0)])], 6))).toEqual(['mid']);
  });

  test('is named at its own place only as long as that is clear', () => {
    const dot: Box = {left: 696, top: 396, right: 704, bottom: 404};
    const places = [anchor('a', 0)];
    expect(at(placed([country(places, 200)], 6, {obstacles: [dot]}))).toEqual(['a']);
  });

  test('goes on standing where it stood, until it cannot', () => {
    const places = [anchor('poor', -100, 40), anchor('rich', 100, 200)];
    const before = new Map([['poor', 'centre']] as const);
    expect(at(placed([country(places)], 6))).toEqual(['rich']);
    expect(at(placed([country(places)], 6, {before}))).toEqual(['poor']);
    const dot: Box = {left: 396, top: 396, right: 404, bottom: 404};
    expect(at(placed([country(places)], 6, {before, obstacles: [dot]}))).toEqual(['rich']);
    expect(at(placed([country(places, 300)], 6, {before}))).toEqual(['own']);
  });

  test('on the globe it is found again too', () => {
    const projection = projectionOf({lngDeg, latDeg, zoom: 6}, frame, 'globe');
    expect(at(placed([country([anchor('a', 10, 100)], 20_000)], 6, {projection}))).toEqual(['a']);
  });
});

describe('an enclave', () => {
  const enclave = aName('enclave', 'Sokh', {fromZoom: 6.3, extent: 40});
  test('stands before larger towns, on its place where it is wider than its name, else below it', () => {
    // 28 px of text; 40 units are 80 px at zoom 7, 20 units 40 px, 10 units 20 px
    const town = aName('city', 'Town', {weight: 9999, x: worldX(lngDeg) + 4});
    expect(idsOf(placed([town, enclave], 7))).toEqual(['Sokh']);
    expect(placed([enclave], 6.2)).toEqual([]);
    const boxOf = (extent: number) => placed([{...enclave, extent}], 7)[0]!;
    expect(boxOf(20)).toMatchObject({side: 'centre', box: {left: 486, right: 514}});
    const below = boxOf(10);
    expect(below).toMatchObject({side: 's', box: {left: 486, right: 514}});
    expect(below.box.top).toBeGreaterThanOrEqual(410);
    expect(below.box.top).toBeLessThan(420);
  });
});

test('no name stands half beside the globe', () => {
  const projection = projectionOf({lngDeg, latDeg: 0, zoom: 1}, frame, 'globe');
  const sea = (eastDeg: number) =>
    aName('sea', 'Sea of All Names', {x: worldX(lngDeg + eastDeg), y: worldY(0), fromZoom: 0});
  const counts = Array.from({length: 80}, (_, east) => placed([sea(east)], 1, {projection}));
  const firstOut = counts.findIndex(({length}) => length === 0);
  expect(firstOut).toBeGreaterThan(20);
  expect(counts.slice(firstOut).flat()).toEqual([]);
  // the planet's edge by hand: the eye 1200 px from the nearest place, the radius 163 px
  const [eyePx, radiusPx] = [400 / Math.tan(0.6435011087932844 / 2), 1024 / (2 * Math.PI)];
  const limbPx = (eyePx * radiusPx) / Math.sqrt(eyePx * (eyePx + 2 * radiusPx));
  for (const {box} of counts.flat()) {
    for (const x of [box.left, box.right])
      for (const y of [box.top, box.bottom]) expect(Math.hypot(x - 500, y - 400)).toBeLessThanOrEqual(limbPx);
  }
  // one degree further and the last that stood would be cut
  const last = counts[firstOut - 1]![0]!.box;
  expect(Math.hypot(last.right - 500, last.bottom - 400)).toBeGreaterThan(limbPx - 5);
});

test('behind the globe nothing is named', () => {
  const projection = projectionOf({lngDeg: lngDeg - 180, latDeg: -latDeg, zoom: 3}, frame, 'globe');
  expect(placed([aName('sea', 'Sea', {fromZoom: 0})], 3, {projection})).toEqual([]);
});
