import {act, screen} from '@testing-library/react';
import {Profiler} from 'react';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Caption} from '../../src/panels';
import {createItineraStore, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const indexes = shippedIndexes();
const lavrov = '29 June 2025: Lavrov is due in Cholpon-Ata for two days.';
const nothing = '4 March 2025: nothing in these reports.';
const day = (text: string) => toDayNumber(text);

function open(at = '2025-06-29') {
  const store = createItineraStore(indexes, {day: day(at)});
  const drawn = vi.fn<() => void>();
  const view = render(
    <StoreProvider store={store}>
      <Profiler id="caption" onRender={drawn}>
        <Caption />
      </Profiler>
    </StoreProvider>,
  );
  return {store, drawn, ...view};
}

/** A part of the caption, with the names in it that lead on. */
const told = (part: string) => document.querySelector(`.caption-${part}`)?.textContent;

test('says what is the main thing of the clock’s day, its status and its source', () => {
  const {container} = open();
  expect(container.querySelector('.caption-sentence')!.textContent).toBe(lavrov);
  expect(told('meta')).toBe('Announced · TASS, 29 June 2025');
  expect(container.querySelector('.caption')!.getAttribute('data-format')).toBe('bilateral');
});

test('the text is that of the day at once', () => {
  const {store} = open();
  act(() => store.getState().goToDay(day('2025-03-04')));
  expect(screen.getByText(nothing)).toBeDefined();
  expect(document.body.textContent).not.toContain(lavrov);
});

test('an event that is opened becomes the main thing of its day', () => {
  const {store} = open('2025-12-22');
  act(() => store.getState().openEvent('aliyev-absence-announcement-2025'));
  expect(told('sentence')).toBe('22 December 2025: Announcement of Aliyev’s absence.');
});

test('the names in it lead on: who, where, what else is on, and who says so', () => {
  const {store} = open('2025-06-30');
  const leadsTo = (name: string) => screen.getByRole('link', {name}).getAttribute('href');
  expect(leadsTo('Lavrov')).toBe('#actor=sergey-lavrov');
  expect(leadsTo('Lavrov’s visit to Kyrgyzstan')).toBe('#event=lavrov-visit-kyrgyzstan-2025');
  expect(leadsTo('TASS, 29 June 2025')).toBe('#source=tass-2025-06-29');
  act(() => store.getState().goToDay(day('2025-06-29')));
  expect(leadsTo('Cholpon-Ata')).toBe('#place=cholpon-ata');
});

test('what else is on stands in one line', () => {
  open('2025-06-30');
  expect(told('also')).toBe('Also: Lavrov’s visit to Kyrgyzstan');
});

test('of many, so many are named in whole as two lines hold, and the rest counted', () => {
  const {container} = open('2023-10-09');
  const also = container.querySelector('.caption-also')!;
  expect(also.textContent).toMatch(/^Also: ([^;]+; )+\d more$/);
  expect(also.textContent.length).toBeLessThanOrEqual(110);
  // a small window names one and counts all others
  const rest = also.querySelector<HTMLElement>('.caption-also-rest')!;
  expect(rest.dataset.count).toMatch(/^; \d more$/);
  expect(rest.textContent.match(/;/g)!.length).toBeLessThanOrEqual(
    Number(/\d/.exec(rest.dataset.count!)![0]),
  );
});

test('who stayed away stands as a sentence of its own', () => {
  open('2025-12-22');
  expect(told('sentence')).toBe('22 December 2025: Informal CIS summit in St. Petersburg.');
  expect(told('absence')).toBe('Aliyev does not attend.');
});

test('is drawn once a day, not once a frame', () => {
  const {store, drawn} = open('2025-03-04');
  drawn.mockClear();
  for (let frame = 0; frame < 50; frame++)
    act(() => store.getState().scrubTo(day('2025-03-05') + frame / 50));
  expect(drawn).toHaveBeenCalledTimes(1);
});

describe('read out', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const spoken = () => screen.getByRole('status').textContent;
  const wait = (ms: number) => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };

  test('nothing before anything has changed', () => {
    open();
    wait(5000);
    expect(spoken()).toBe('');
  });

  test('once the clock has come to rest', () => {
    const {store} = open();
    act(() => store.getState().goToDay(day('2025-07-10')));
    wait(300);
    act(() => store.getState().goToDay(day('2025-03-04')));
    wait(300);
    expect(spoken()).toBe('');
    wait(1000);
    expect(spoken()).toContain(nothing);
  });

  describe('with the slider beside it', () => {
    // the page's own slider tells the day by its value
    let slider: HTMLElement;
    beforeEach(() => {
      slider = document.createElement('input');
      slider.setAttribute('data-tells-day', '');
      document.body.append(slider);
    });
    afterEach(() => slider.remove());
    const goTo = (store: ReturnType<typeof open>['store'], to: string) => {
      act(() => store.getState().goToDay(day(to)));
      wait(1000);
    };

    test('not while that has the focus and says the day itself', () => {
      const {store} = open();
      slider.focus();
      goTo(store, '2025-03-04');
      expect(spoken()).toBe('');
    });

    test('once the focus is elsewhere, also of a day that was read out before', () => {
      const {store} = open();
      goTo(store, '2025-03-04');
      slider.focus();
      goTo(store, '2025-07-10');
      expect(spoken()).toBe('');
      slider.blur();
      goTo(store, '2025-03-04');
      expect(spoken()).toContain(nothing);
    });
  });

  test('again when the event is opened that it tells of already, and not when that is closed', () => {
    const {store} = open();
    const region = screen.getByRole('status');
    act(() => store.getState().goToDay(day('2025-12-22')));
    wait(1000);
    const first = region.firstChild;
    expect(spoken()).toContain('Informal CIS summit');
    act(() => store.getState().openEvent('cis-informal-summit-2025'));
    wait(1000);
    const second = region.firstChild;
    expect(second).not.toBe(first);
    expect(spoken()).toContain('Informal CIS summit');
    act(() => store.getState().clearSelection());
    wait(1000);
    expect(region.firstChild).toBe(second);
  });

  test('not while it plays, but when it stops', () => {
    const {store} = open();
    act(() => store.getState().play());
    act(() => store.getState().advanceTo(day('2025-03-04') + 0.5));
    wait(5000);
    expect(spoken()).toBe('');
    act(() => store.getState().pause());
    wait(1000);
    expect(spoken()).toContain(nothing);
  });
});
