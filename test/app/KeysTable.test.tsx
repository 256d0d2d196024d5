import {screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import {LaterDialog} from '../../src/app/LaterDialog';
import {createItineraStore, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

test('the keys are told part by part, each with what it does', async () => {
  render(
    <StoreProvider store={createItineraStore(shippedIndexes())}>
      <LaterDialog name="keys" onClose={() => {}} onLost={() => {}} />
    </StoreProvider>,
  );
  const dialog = screen.getByRole('dialog', {name: 'Keys'});
  expect(await within(dialog).findByRole('heading', {level: 2, name: 'Keys'})).toBeDefined();
  const row = (part: string, does: RegExp) =>
    within(within(dialog).getByRole('table', {name: part})).getByRole('row', {name: does});
  const keysOf = (of: HTMLElement) => [...of.querySelectorAll('kbd')].map(({textContent}) => textContent);
  expect(keysOf(row('On a city of the map', /nearest city/))).toEqual(['←', '→', '↑', '↓']);
  expect(keysOf(row('On the day of the timeline', /previous event/))).toEqual(['Page Up', 'Page Down']);
  expect(keysOf(row('On the map itself', /nearer/))).toEqual(['+', '−']);
  expect(keysOf(row('Anywhere', /play/))).toEqual(['Space']);
});
