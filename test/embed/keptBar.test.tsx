import {afterEach, expect, test, vi} from 'vitest';
import type {AddressBar} from '../../src/app';
import {type KeptView, keptBarOf} from '../../src/embed/keptBar';

const viewAt = (protocol: string): KeptView => ({location: {protocol} as Location, document});

afterEach(() => {
  document.body.replaceChildren();
});

/** A window's bar: one that may be written, or one that refuses. */
function aBar(mayWrite: boolean) {
  let fragment = 't=2025-06-29';
  let listener: ((ours: boolean) => void) | null = null;
  const bar: AddressBar = {
    fragment: () => fragment,
    write: next => {
      if (mayWrite) fragment = next;
    },
    onChange: next => {
      listener = next;
      return () => {
        listener = null;
      };
    },
  };
  const follow = (next: string) => {
    fragment = next;
    listener?.(false);
  };
  return {bar, follow, isHeard: () => listener !== null};
}

test('where the window takes what is written, its bar is the only one', () => {
  const {bar, follow} = aBar(true);
  const kept = keptBarOf(bar, viewAt('https:'));
  kept.write('place=moscow', 'replace');
  expect(bar.fragment()).toBe('place=moscow');
  follow('place=baku');
  expect(kept.fragment()).toBe('place=baku');
});

test('where the window refuses, what was written is kept until a link writes another', () => {
  const {bar, follow, isHeard} = aBar(false);
  const kept = keptBarOf(bar, viewAt('https:'));
  expect(kept.fragment()).toBe('t=2025-06-29');
  kept.write('place=moscow', 'replace');
  expect(kept.fragment()).toBe('place=moscow');
  const seen: string[] = [];
  const listener = vi.fn(() => seen.push(kept.fragment()));
  const stop = kept.onChange(listener);
  follow('place=baku');
  expect(listener).toHaveBeenCalledWith(false);
  expect(seen).toEqual(['place=baku']);
  stop();
  expect(isHeard()).toBe(false);
});

test('in a page without an address a link to a fragment is followed within, and any other is not touched', () => {
  document.body.innerHTML =
    '<a id="own" href="#place=baku"><b>Baku</b></a><a id="other" href="https://maps.example/">Atlas</a>';
  const {bar} = aBar(false);
  const kept = keptBarOf(bar, viewAt('about:'));
  const listener = vi.fn();
  const stop = kept.onChange(listener);
  const click = (selector: string) => {
    const event = new MouseEvent('click', {bubbles: true, cancelable: true});
    document.querySelector(selector)!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(click('#other')).toBe(false);
  expect(listener).not.toHaveBeenCalled();
  expect(click('#own b')).toBe(true);
  expect(kept.fragment()).toBe('place=baku');
  expect(listener).toHaveBeenCalledExactlyOnceWith(false);
  stop();
  expect(click('#own b')).toBe(false);
});
