import {act, fireEvent, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {Profiler} from 'react';
import {describe, expect, test, vi} from 'vitest';
import {createItineraStore, StoreProvider, selectDay} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {Timeline, type TimelineProps} from '../../src/timeline';
import {render} from '../fixtures/render';
import {indexesOfEvents, onDays, withinMonth} from '../fixtures/timelineEvents';

const events = [
  onDays('founding', '1991-12-08', {organisations: ['cis']}),
  onDays('heads', '2023-10-13', {organisations: ['cis'], title: 'Meeting of CIS heads of state'}),
  onDays('visit', ['2025-06-29', '2025-06-30'], {
    organisations: ['csto'],
    title: 'Lavrov’s visit to Kyrgyzstan',
  }),
  onDays('september', withinMonth('2025-09', 30), {organisations: ['sco'], title: 'SCO presidency'}),
  onDays('summit', '2025-12-22', {organisations: ['cis'], title: 'Informal CIS summit'}),
];

function renderTimeline(props: Partial<TimelineProps> = {}, given = events) {
  const store = createItineraStore(indexesOfEvents(given, ['2023-10-01', '2025-12-31']));
  store.getState().goToDay(toDayNumber('2025-06-28'));
  const onRender = vi.fn();
  const user = userEvent.setup();
  const view = render(
    <>
      <input aria-label="Search" />
      <StoreProvider store={store}>
        <Profiler id="timeline" onRender={onRender}>
          <Timeline tracks="lanes" {...props} />
        </Profiler>
      </StoreProvider>
    </>,
  );
  return {store, user, onRender, ...view, day: () => fromDayNumber(selectDay(store.getState()))};
}
const slider = () => screen.getByRole<HTMLInputElement>('slider', {name: 'Day'});
const button = (name: string | RegExp) => screen.getByRole('button', {name});

describe('the slider', () => {
  test('tells the day and what is on it', () => {
    const {store} = renderTimeline();
    expect(slider().getAttribute('aria-valuetext')).toBe('28 June 2025, not covered by these reports');
    act(() => store.getState().goToDay(toDayNumber('2025-06-29')));
    expect(slider().getAttribute('aria-valuetext')).toBe('29 June 2025, Lavrov’s visit to Kyrgyzstan');
  });

  test('is silent while it plays, and tells the day when it stops', () => {
    const {store} = renderTimeline();
    act(() => store.getState().play());
    act(() => store.getState().advanceTo(toDayNumber('2025-06-29') + 0.5));
    expect(slider().getAttribute('aria-valuetext')).toBe('28 June 2025, not covered by these reports');
    act(() => store.getState().pause());
    expect(slider().getAttribute('aria-valuetext')).toBe('29 June 2025, Lavrov’s visit to Kyrgyzstan');
  });

  test('runs from the first to the last day of the window, by days', () => {
    renderTimeline();
    const {min, max, step, value} = slider();
    expect([min, max, value].map(text => fromDayNumber(Number(text)))).toEqual([
      '2023-10-01',
      '2025-12-31',
      '2025-06-28',
    ]);
    expect(step).toBe('1');
  });

  test.each([
    {keys: '{ArrowRight}', day: '2025-06-29', event: undefined},
    {keys: '{ArrowLeft}', day: '2025-06-27', event: undefined},
    {keys: '{PageDown}', day: '2025-06-29', event: 'visit'},
    {keys: '{PageUp}', day: '2023-10-13', event: 'heads'},
    {keys: '{Home}', day: '2023-10-01', event: undefined},
    {keys: '{End}', day: '2025-12-31', event: undefined},
    {keys: '{Alt>}{ArrowLeft}{/Alt}', day: '2025-06-28', event: undefined},
  ])('$keys leads to $day', async ({keys, day: wanted, event}) => {
    const {store, user, day} = renderTimeline();
    act(() => slider().focus());
    await user.keyboard(keys);
    expect(day()).toBe(wanted);
    expect(store.getState().selection?.id).toBe(event);
  });

  test('stops at the ends of the window', async () => {
    const {user, day} = renderTimeline();
    act(() => slider().focus());
    await user.keyboard('{End}{ArrowRight}');
    expect(day()).toBe('2025-12-31');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(day()).toBe('2023-10-01');
  });

  test('takes the value that a screen reader sets', () => {
    const {day} = renderTimeline();
    fireEvent.change(slider(), {target: {value: String(toDayNumber('2025-03-01'))}});
    expect(day()).toBe('2025-03-01');
  });
});

describe('space', () => {
  test('plays and pauses from the slider and from the page', async () => {
    const {store, user} = renderTimeline();
    await user.keyboard(' ');
    expect(store.getState().playing).toBe(true);
    act(() => slider().focus());
    await user.keyboard(' ');
    expect(store.getState().playing).toBe(false);
  });

  test('is left to a text field', async () => {
    const {store, user} = renderTimeline();
    await user.type(screen.getByRole('textbox'), 'a b');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('a b');
    expect(store.getState().playing).toBe(false);
  });

  test('presses the button that has the focus, and nothing else', async () => {
    const {store, user} = renderTimeline();
    act(() => button('Next event').focus());
    await user.keyboard(' ');
    expect(store.getState()).toMatchObject({playing: false, selection: {kind: 'event', id: 'visit'}});
  });

  test('means nothing any more when the timeline is gone', async () => {
    const {store, user, unmount} = renderTimeline();
    unmount();
    await user.keyboard(' ');
    expect(store.getState().playing).toBe(false);
  });
});

describe('buttons', () => {
  test('previous and next open events', async () => {
    const {store, user, day} = renderTimeline();
    await user.click(button('Next event'));
    expect([store.getState().selection?.id, day()]).toEqual(['visit', '2025-06-29']);
    await user.click(button('Previous event'));
    expect([store.getState().selection?.id, day()]).toEqual(['heads', '2023-10-13']);
  });

  test('say when there is nothing further, and keep their place', async () => {
    const {store, user, day} = renderTimeline();
    expect(button('Next event').getAttribute('aria-disabled')).toBe('false');
    act(() => store.getState().openEvent('summit'));
    expect(button('Next event').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Next event'));
    expect(day()).toBe('2025-12-22');
  });

  test('play becomes pause', async () => {
    const {store, user} = renderTimeline();
    await user.click(button('Play'));
    expect(store.getState().playing).toBe(true);
    await user.click(button('Pause'));
    expect(store.getState().playing).toBe(false);
  });

  test('the pace goes round', async () => {
    const {store, user} = renderTimeline();
    await user.click(button('Speed 1×'));
    expect(store.getState().speed).toBe(2);
    await user.click(button('Speed 2×'));
    await user.click(button('Speed 0.5×'));
    expect(store.getState().speed).toBe(1);
  });

  test('true scale unfolds and folds again', async () => {
    const {store, user} = renderTimeline();
    expect(screen.getByText('20 months not covered by these reports')).toBeDefined();
    await user.click(button('True scale'));
    expect(store.getState().trueScale).toBe(true);
    expect(screen.queryByText(/not covered/)).toBeNull();
    expect(button('True scale').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('True scale'));
    expect(screen.getByText(/not covered/)).toBeDefined();
  });

  test('true scale is not offered where nothing is folded', () => {
    renderTimeline({}, [onDays('all', ['2023-10-01', '2025-12-31'])]);
    expect(screen.queryByRole('button', {name: 'True scale'})).toBeNull();
  });

  test('what is earlier is counted, and leads to the list where there is one', async () => {
    const onShowList = vi.fn();
    const {user} = renderTimeline({onShowList});
    await user.click(button('‹ 1 earlier'));
    expect(onShowList).toHaveBeenCalledOnce();
  });

  test('what is earlier is only counted where there is no list', () => {
    renderTimeline();
    expect(screen.getByText('‹ 1 earlier')).toBeDefined();
    expect(screen.queryByRole('button', {name: '‹ 1 earlier'})).toBeNull();
  });
});

describe.each(['lanes', 'single'] as const)('bars on %s', tracks => {
  const bars = () => within(screen.getByRole('toolbar', {name: 'Events in time'})).getAllByRole('button');

  test('are buttons named by title and date, in the order of being told', () => {
    renderTimeline({tracks});
    expect(bars().map(bar => bar.getAttribute('aria-label'))).toEqual([
      'Meeting of CIS heads of state, 13 October 2023',
      'Lavrov’s visit to Kyrgyzstan, 29–30 June 2025',
      'SCO presidency, September 2025, day not stated',
      'Informal CIS summit, 22 December 2025',
    ]);
  });

  test('open their event', async () => {
    const {store, user, day} = renderTimeline({tracks});
    await user.click(button(/^Informal CIS summit/));
    expect(store.getState().selection).toEqual({kind: 'event', id: 'summit'});
    expect(day()).toBe('2025-12-22');
  });

  test('are one stop of the Tab key, with arrows, Home and End from one to the other', async () => {
    const {user} = renderTimeline({tracks});
    const stops = () => bars().filter(({tabIndex}) => tabIndex === 0);
    expect(stops()).toEqual([bars()[0]]);
    act(() => bars()[0]!.focus());
    const focused = () => bars().indexOf(document.activeElement as HTMLElement);
    const focusedBy = async (key: string) => {
      await user.keyboard(`{${key}}`);
      return focused();
    };
    expect(await focusedBy('ArrowRight')).toBe(1);
    expect(await focusedBy('ArrowRight')).toBe(2);
    expect(await focusedBy('ArrowLeft')).toBe(1);
    expect(await focusedBy('End')).toBe(3);
    expect(await focusedBy('ArrowRight')).toBe(3);
    expect(await focusedBy('Home')).toBe(0);
    expect(await focusedBy('ArrowLeft')).toBe(0);
    await user.keyboard('{End}');
    expect(stops()).toEqual([bars()[3]]);
  });

  test('are entered at the event that is selected', () => {
    const {store} = renderTimeline({tracks});
    act(() => store.getState().openEvent('summit'));
    expect(bars().map(({tabIndex}) => tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  test('pick their event out while they have the focus', () => {
    const {store, container} = renderTimeline({tracks});
    act(() => button(/^SCO presidency/).focus());
    expect(store.getState().pickedEventIdx).toBe(3);
    expect(container.querySelectorAll('.timeline-bar.is-picked')).toHaveLength(1);
    expect(container.querySelector('.timeline-bars.is-picking')).not.toBeNull();
    act(() => button(/^SCO presidency/).blur());
    expect(store.getState().pickedEventIdx).toBeNull();
    expect(container.querySelector('.timeline-bars.is-picking')).toBeNull();
  });
});

describe('a hand on the track', () => {
  // the track as a browser would lay it out: it begins at 100 px and is 720 px wide
  const onTrack = () => {
    const result = renderTimeline();
    const track = result.container.querySelector<HTMLElement>('.timeline-track')!;
    track.getBoundingClientRect = () => new DOMRect(100, 50, 720, 100);
    track.setPointerCapture = vi.fn();
    const hit = (name: RegExp) => {
      const {left, width, top} = button(name).style;
      return {
        clientX: 100 + Number.parseFloat(left) + Number.parseFloat(width) / 2,
        clientY: 50 + Number.parseFloat(top) + 12,
      };
    };
    const mouse = {pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1};
    return {...result, track, hit, mouse};
  };

  test('draws the clock, snaps to an event within 12 px, and lets go further away', () => {
    const {track, hit, mouse, day, store} = onTrack();
    const {clientX} = hit(/^Informal CIS summit/);
    fireEvent.pointerDown(track, {...mouse, clientX: clientX - 40});
    expect(day() < '2025-12-22').toBe(true);
    fireEvent.pointerMove(track, {...mouse, clientX: clientX - 11});
    expect(store.getState().playhead).toBe(toDayNumber('2025-12-22') + 0.5);
    fireEvent.pointerMove(track, {...mouse, clientX: clientX - 14});
    expect(day() < '2025-12-22').toBe(true);
    fireEvent.pointerUp(track, {...mouse, clientX: clientX - 14});
    expect(store.getState().playhead % 1).toBe(0.5);
    expect(document.activeElement).toBe(slider());
    expect(slider().value).toBe(String(toDayNumber(day())));
    expect(store.getState().selection).toBeNull();
  });

  test('no longer draws it after letting go', () => {
    const {track, mouse, day} = onTrack();
    fireEvent.pointerDown(track, {...mouse, clientX: 500});
    fireEvent.pointerUp(track, {...mouse, clientX: 500});
    const rested = day();
    fireEvent.pointerMove(track, {...mouse, clientX: 150});
    expect(day()).toBe(rested);
  });

  test('a finger that may mean to scroll draws nothing until it moves along or lifts', () => {
    const {track, day} = onTrack();
    const finger = {pointerId: 2, pointerType: 'touch', button: 0};
    fireEvent.pointerDown(track, {...finger, clientX: 300});
    fireEvent.pointerCancel(track, {...finger, clientX: 300});
    expect(day()).toBe('2025-06-28');
    fireEvent.pointerDown(track, {...finger, clientX: 300});
    fireEvent.pointerUp(track, {...finger, clientX: 300});
    expect(day()).not.toBe('2025-06-28');
  });

  test('a drag that begins on a bar moves the clock and opens nothing', () => {
    const {track, mouse, hit, day, store} = onTrack();
    const bar = button(/^Lavrov/);
    const {clientX} = hit(/^Lavrov/);
    fireEvent.pointerDown(bar, {...mouse, clientX});
    expect(day()).toBe('2025-06-28');
    fireEvent.pointerMove(track, {...mouse, clientX: clientX + 60});
    fireEvent.pointerUp(track, {...mouse, clientX: clientX + 60});
    fireEvent.click(bar, {clientX, detail: 1});
    expect(day() > '2025-06-30').toBe(true);
    expect(store.getState().selection).toBeNull();
  });

  test('a press on a bar that is let go elsewhere is over', () => {
    const {track, mouse, hit, day} = onTrack();
    const {clientX} = hit(/^Lavrov/);
    fireEvent.pointerDown(button(/^Lavrov/), {...mouse, clientX});
    fireEvent.pointerMove(track, {...mouse, buttons: 0, clientX: clientX + 60});
    fireEvent.pointerMove(track, {...mouse, buttons: 0, clientX: clientX + 90});
    expect(day()).toBe('2025-06-28');
  });

  test('a key on a bar opens it, though the last drag ended without a click', () => {
    const {track, mouse, store} = onTrack();
    fireEvent.pointerDown(track, {...mouse, clientX: 300});
    fireEvent.pointerMove(track, {...mouse, clientX: 400});
    fireEvent.pointerUp(track, {...mouse, clientX: 400});
    fireEvent.click(button(/^Informal CIS summit/), {detail: 0});
    expect(store.getState().selection).toEqual({kind: 'event', id: 'summit'});
  });

  test('a bar that is drawn anew under the pointer is let go', () => {
    const {track, hit, store} = onTrack();
    fireEvent.pointerMove(track, {pointerType: 'mouse', ...hit(/^Informal CIS summit/)});
    expect(store.getState().pickedEventIdx).toBe(4);
    act(() => store.getState().toggleTrueScale());
    expect(store.getState().pickedEventIdx).toBeNull();
    fireEvent.pointerMove(track, {pointerType: 'mouse', ...hit(/^Informal CIS summit/)});
    expect(store.getState().pickedEventIdx).toBe(4);
  });

  test('hovering picks the nearest bar out, leaving lets it go', () => {
    const {track, hit, store} = onTrack();
    fireEvent.pointerMove(track, {pointerType: 'mouse', ...hit(/^Informal CIS summit/)});
    expect(store.getState().pickedEventIdx).toBe(4);
    fireEvent.pointerLeave(track);
    expect(store.getState().pickedEventIdx).toBeNull();
  });
});

test('the playhead follows every frame, but only a new day renders', () => {
  const {store, onRender, container} = renderTimeline();
  const playhead = container.querySelector<HTMLElement>('.timeline-playhead')!;
  const day = toDayNumber('2025-07-10');
  act(() => store.getState().advanceTo(day));
  const rendered = onRender.mock.calls.length;
  const places = new Set<string>();
  for (let i = 0; i < 50; i++) {
    act(() => store.getState().advanceTo(day + i / 50));
    places.add(playhead.style.translate);
  }
  expect(places.size).toBe(50);
  expect(onRender.mock.calls.length).toBe(rendered);
  act(() => store.getState().advanceTo(day + 1));
  expect(onRender.mock.calls.length).toBe(rendered + 1);
});

test('the day stands beside the playhead', () => {
  const {store} = renderTimeline();
  expect(screen.getByText('28 June 2025')).toBeDefined();
  act(() => store.getState().goToDay(toDayNumber('2025-12-22')));
  expect(screen.getByText('22 December 2025')).toBeDefined();
});
