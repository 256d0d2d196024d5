import {expect, test} from 'vitest';
import type {MapPicture} from '../../../src/map/mapController';
import {BasemapLabels} from '../../../src/map/names';
import {render} from '../../fixtures/render';

const label = (more: object) => ({
  id: 'x',
  text: 'x',
  side: 'centre',
  box: {left: 100, top: 200, right: 140, bottom: 240},
  widthPx: 50,
  heightPx: 15,
  turnDeg: 0,
  ...more,
});

test('a name says its language, and stands turned about the middle of its box', () => {
  const basemapLabels = [
    label({id: 'GE', text: 'საქართველო', lang: 'ka'}),
    label({id: 'kura', text: 'Kura', kind: 'river', turnDeg: -30}),
    label({id: 'town', text: 'Town', kind: 'city', side: 'w'}),
  ];
  const marks = {tints: [{country: 'GE', format: 'cis'}]};
  const picture = {marks, layout: {basemapLabels}} as unknown as MapPicture;
  const {container} = render(<BasemapLabels picture={picture} />);
  const [country, river, city] = container.querySelectorAll('span');
  expect(country).toMatchObject({lang: 'ka', textContent: 'საქართველო'});
  expect(country!.dataset).toMatchObject({format: 'cis'});
  expect(country!.style.translate).toBe('95px 212.5px');
  expect(country!.style.rotate).toBe('');
  expect(river!.style.rotate).toBe('-30deg');
  expect(river!.dataset.side).toBeUndefined();
  expect(city!.dataset).toMatchObject({kind: 'city', side: 'w'});
  expect(container.querySelector('.basemap-names')!.getAttribute('aria-hidden')).toBe('true');
});
