import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import {ZoomButtons} from '../../src/map/ZoomButtons';
import {createItineraStore, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const onZoom = vi.fn<(steps: number) => void>();
const onReset = vi.fn<() => void>();
const shown = (
  ends: {isFarthest: boolean; isNearest: boolean},
  store = createItineraStore(shippedIndexes()),
) =>
  render(
    <StoreProvider store={store}>
      <ZoomButtons onZoom={onZoom} onReset={onReset} {...ends} />
    </StoreProvider>,
  );

test('between its ends both buttons say nothing of an end', async () => {
  shown({isFarthest: false, isNearest: false});
  for (const button of screen.getAllByRole('button')) expect(button.getAttribute('aria-disabled')).toBeNull();
  await userEvent.click(screen.getByRole('button', {name: 'Zoom in'}));
  expect(onZoom).toHaveBeenLastCalledWith(1);
});

test('at an end the button to it is disabled for all who ask, and keeps the focus', () => {
  shown({isFarthest: false, isNearest: true});
  const zoomIn = screen.getByRole('button', {name: 'Zoom in'});
  expect(zoomIn.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('button', {name: 'Zoom out'}).getAttribute('aria-disabled')).toBeNull();
  zoomIn.focus();
  expect(document.activeElement).toBe(zoomIn);
});

test('the way back to the opening view is there once the map has moved', async () => {
  const store = createItineraStore(shippedIndexes());
  shown({isFarthest: false, isNearest: false}, store);
  expect(screen.queryByRole('button', {name: 'Back to the opening view'})).toBeNull();
  act(() => store.getState().moveCamera({lngDeg: 60, latDeg: 50, zoom: 4}));
  await userEvent.click(screen.getByRole('button', {name: 'Back to the opening view'}));
  expect(onReset).toHaveBeenCalledTimes(1);
});
