import {expect, test, vi} from 'vitest';
import {type ReloadableView, reloadOnce} from '../../src/embed/reloadOnce';

/** A page by how it was loaded, and how often it was reloaded after parts had gone missing. */
function reloadsOf(loadedBy: string | undefined, missing: number): number {
  const reload = vi.fn<() => void>();
  const listeners: (() => void)[] = [];
  const view: ReloadableView = {
    addEventListener: (_, listener) => void listeners.push(listener),
    performance: {
      getEntriesByType: () => (loadedBy === undefined ? [] : [{entryType: 'navigation', type: loadedBy}]),
    },
  };
  reloadOnce(view, reload);
  for (let part = 0; part < missing; part++) for (const listener of listeners) listener();
  return reload.mock.calls.length;
}

test('a page whose parts are gone is loaded anew, once', () => {
  expect(reloadsOf('navigate', 0)).toBe(0);
  expect(reloadsOf('navigate', 3)).toBe(1);
  expect(reloadsOf(undefined, 1)).toBe(1);
});

test('a page that has been reloaded is not reloaded again', () => {
  expect(reloadsOf('reload', 2)).toBe(0);
});
