import {readdirSync, statSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {sceneSvg, stateOf} from './sceneSvg';
import {scenes} from './scenes';

const fileOf = (name: string) => new URL(`still/${name}.svg`, import.meta.url).pathname;

describe('the still of a scene is the committed one', () => {
  test.each(scenes)('$name', async scene => {
    await expect(sceneSvg(scene)).toMatchFileSnapshot(fileOf(scene.name));
  });
});

test('no committed still is without a scene, and all together they are small', () => {
  const files = readdirSync(fileOf('').replace('.svg', ''));
  expect(files.toSorted()).toEqual(scenes.map(({name}) => `${name}.svg`).toSorted());
  const sizes = scenes.map(({name}) => statSync(fileOf(name)).size);
  expect(Math.max(...sizes)).toBeLessThan(400_000);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_500_000);
});

test('every pair of place, theme, language and worldview that can go wrong is in a scene', () => {
  const seen = new Set<string>();
  for (const scene of scenes) {
    const {theme, language, worldview} = stateOf(scene);
    const values = [scene.place, theme, language, worldview];
    for (const one of values) for (const other of values) seen.add(`${one} ${other}`);
  }
  const places = ['region', 'caucasus', 'kurils', 'globe', 'conic'];
  const themes = ['light', 'dark'];
  const languages = ['en', 'ru', 'ky'];
  const worldviews = ['neutral', 'un'];
  const pairs = (some: readonly string[], others: readonly string[]) =>
    some.flatMap(one => others.map(other => `${one} ${other}`));
  for (const pair of [
    ...pairs(themes, languages),
    ...pairs(themes, worldviews),
    ...pairs(languages, worldviews),
    // in the Fergana valley nothing is disputed
    ...pairs([...places, 'fergana'], themes),
    ...pairs(places, worldviews),
  ])
    expect(seen).toContain(pair);
});
