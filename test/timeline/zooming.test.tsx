import {act, createEvent, fireEvent, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import type {ItineraEvent} from '../../src/model';
import {createItineraStore, StoreProvider, selectDay} from '../../src/store';
import {type DayWindow, daysOf, fromDayNumber, toDayNumber} from '../../src/time';
import {loadLaterTimeline, Timeline, type TimelineProps} from '../../src/timeline';
import {render} from '../fixtures/render';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

const year = ['2025-01-01', '2025-12-31'] as const;
const monthly = Array.from({length: 12}, (_, idx) =>
  onDays(`month ${idx + 1}`, `2025-${String(idx + 1).padStart(2, '0')}-15`),
);
const crowd = Array.from({length: 61}, (_, idx) => onDays(`event ${idx}`, dayAfter('2025-01-01', idx * 5)));

function dayAfter(day: string, days: number): string {
  return fromDayNumber(toDayNumber(day) + days);
}

function renderTimeline(events: readonly ItineraEvent[] = monthly, props: Partial<TimelineProps> = {}) {
  const store = createItineraStore(indexesOfEvents([...events], year));
  store.getState().goToDay(toDayNumber('2025-06-15'));
  const user = userEvent.setup();
  const {container} = render(
    <StoreProvider store={store}>
      <Timeline tracks="lanes" {...props} />
    </StoreProvider>,
  );
  const track = container.querySelector<HTMLElement>('.timeline-track')!;
  // as a browser would lay it out: it begins at 100 px and is 720 px wide
  track.getBoundingClientRect = () => new DOMRect(100, 50, 720, 100);
  track.setPointerCapture = vi.fn();
  return {
    store,
    user,
    container,
    track,
    window: () => textOf(store.getState().window),
    days: () => daysOf(store.getState().window),
    day: () => fromDayNumber(selectDay(store.getState())),
    zoomTo: (from: string, to: string) =>
      act(() => store.getState().changeWindow({from: toDayNumber(from), to: toDayNumber(to)})),
  };
}
const textOf = ({from, to}: DayWindow) => [fromDayNumber(from), fromDayNumber(to)];
const slider = () => screen.getByRole<HTMLInputElement>('slider', {name: 'Day'});
const button = (name: string | RegExp) => screen.findByRole('button', {name});

// what is fetched later is there at once in these tests
beforeAll(async () => {
  await loadLaterTimeline('en');
});

describe('keys of the slider', () => {
  test('+ halves the period about the clock, − doubles it, 0 shows all of it', async () => {
    const {user, day, days, window} = renderTimeline([onDays('all along', year)]);
    act(() => slider().focus());
    await user.keyboard('+');
    expect(days()).toBeGreaterThan(150);
    expect(days()).toBeLessThan(215);
    await user.keyboard('=');
    expect(days()).toBeLessThan(110);
    expect(window()[0]! < '2025-06-15' && window()[1]! > '2025-06-15').toBe(true);
    await user.keyboard('-');
    expect(days()).toBeGreaterThan(110);
    await user.keyboard('0');
    expect(window()).toEqual([...year]);
    expect(day()).toBe('2025-06-15');
  });

  test('with Ctrl they are the browser’s', async () => {
    const {user, window} = renderTimeline();
    act(() => slider().focus());
    await user.keyboard('{Control>}+{/Control}');
    expect(window()).toEqual([...year]);
  });

  test('a selected event that was in view stays in view', async () => {
    const {store, user, window} = renderTimeline();
    act(() => store.getState().openEvent('month 8'));
    act(() => store.getState().goToDay(toDayNumber('2025-06-20')));
    act(() => slider().focus());
    await user.keyboard('++');
    expect(window()[0]! <= '2025-06-20' && window()[1]! >= '2025-08-15').toBe(true);
  });
});

describe('the buttons', () => {
  test('are there only when there is something to zoom', async () => {
    const {zoomTo} = renderTimeline();
    expect(screen.queryByRole('button', {name: 'Shorter period'})).toBeNull();
    zoomTo('2025-06-01', '2025-06-30');
    expect(await button('Shorter period')).toBeDefined();
  });

  test('are there from the beginning where there are more than 60 events', async () => {
    const {window, user} = renderTimeline(crowd);
    expect((await button('Longer period')).getAttribute('aria-disabled')).toBe('true');
    expect((await button('Whole period')).getAttribute('aria-disabled')).toBe('true');
    await user.click(await button('Shorter period'));
    expect(window()).not.toEqual([...year]);
  });

  test('zoom in to a week and no nearer, and out again', async () => {
    const {user, days, zoomTo} = renderTimeline();
    zoomTo('2025-06-10', '2025-06-25');
    await user.click(await button('Shorter period'));
    await user.click(await button('Shorter period'));
    expect(days()).toBe(7);
    expect((await button('Shorter period')).getAttribute('aria-disabled')).toBe('true');
    await user.click(await button('Longer period'));
    expect(days()).toBeGreaterThan(7);
  });

  test('the whole period is one press away, and leaves the focus with the clock', async () => {
    const {user, window, zoomTo} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    await user.click(await button('Whole period'));
    expect(window()).toEqual([...year]);
    expect(screen.queryByRole('button', {name: 'Whole period'})).toBeNull();
    expect(document.activeElement).toBe(slider());
  });
});

describe('a wheel over the track', () => {
  // it is listened to once that part has come
  const renderWithWheel = async (events: readonly ItineraEvent[] = monthly) => {
    const timeline = renderTimeline(events);
    await act(async () => {
      await loadLaterTimeline('en');
    });
    return timeline;
  };
  const wheel = (track: HTMLElement, init: WheelEventInit) => {
    const event = createEvent.wheel(track, {deltaX: 0, deltaY: 0, deltaMode: 0, ...init});
    // happy-dom leaves out what a wheel has of a mouse
    const {ctrlKey = false, metaKey = false, shiftKey = false} = init;
    for (const [key, value] of Object.entries({ctrlKey, metaKey, shiftKey, clientX: 100 + 360}))
      Object.defineProperty(event, key, {value});
    fireEvent(track, event);
    return event;
  };

  test.each(['ctrlKey', 'metaKey'] as const)('with %s zooms about the pointer', async modifier => {
    const {track, window, days} = await renderWithWheel();
    const event = wheel(track, {deltaY: -100, [modifier]: true});
    expect(event.defaultPrevented).toBe(true);
    expect(days()).toBeLessThan(300);
    // the middle of the year stays in the middle
    expect(window()[0]! < '2025-03-01' && window()[1]! > '2025-10-31').toBe(true);
    for (let turn = 0; turn < 30; turn++) wheel(track, {deltaY: 100, [modifier]: true});
    expect(window()).toEqual([...year]);
  });

  test('in small turns comes as far as in a large one', async () => {
    const {track, days} = await renderWithWheel([onDays('all along', year)]);
    for (let turn = 0; turn < 20; turn++) wheel(track, {deltaY: -5, ctrlKey: true});
    expect(days()).toBeGreaterThan(175);
    expect(days()).toBeLessThan(190);
  });

  test('without a key is the page’s', async () => {
    const {track, window} = await renderWithWheel();
    expect(wheel(track, {deltaY: 100}).defaultPrevented).toBe(false);
    expect(window()).toEqual([...year]);
  });

  test('sideways moves what is zoomed, and is the page’s where nothing is', async () => {
    const {track, window, zoomTo} = await renderWithWheel([onDays('all along', year)]);
    expect(wheel(track, {deltaX: 50}).defaultPrevented).toBe(false);
    zoomTo('2025-06-01', '2025-06-30');
    expect(wheel(track, {deltaX: 48}).defaultPrevented).toBe(true);
    expect(window()).toEqual(['2025-06-03', '2025-07-02']);
    wheel(track, {deltaY: -96, shiftKey: true});
    expect(window()).toEqual(['2025-05-30', '2025-06-28']);
  });

  test('takes the clock along that it would leave behind', async () => {
    const {track, day, zoomTo} = await renderWithWheel();
    zoomTo('2025-06-01', '2025-06-30');
    for (let turn = 0; turn < 5; turn++) wheel(track, {deltaX: 240});
    expect(day() > '2025-06-30').toBe(true);
  });
});

describe('two fingers on the track', () => {
  const touch = (pointerId: number, clientX: number, isPrimary = pointerId === 1) => ({
    pointerId,
    pointerType: 'touch',
    buttons: 1,
    button: 0,
    isPrimary,
    clientX,
    clientY: 90,
  });

  test('zoom by how far they part, about their middle, and draw nothing', () => {
    const {track, days, day, window} = renderTimeline();
    fireEvent.pointerDown(track, touch(1, 360));
    fireEvent.pointerMove(track, touch(1, 380));
    expect(day()).not.toBe('2025-06-15');
    fireEvent.pointerDown(track, touch(2, 560));
    expect(day()).toBe('2025-06-15');
    fireEvent.pointerMove(track, touch(1, 290));
    fireEvent.pointerMove(track, touch(2, 650));
    expect(days()).toBeGreaterThan(165);
    expect(days()).toBeLessThan(200);
    expect(window()[0]! < '2025-06-15' && window()[1]! > '2025-06-15').toBe(true);
    fireEvent.pointerUp(track, touch(2, 650));
    fireEvent.pointerMove(track, touch(1, 200));
    fireEvent.pointerUp(track, touch(1, 200));
    expect(day()).toBe('2025-06-15');
  });

  test('together again leave all as it was', () => {
    const {track, window} = renderTimeline();
    fireEvent.pointerDown(track, touch(1, 360));
    fireEvent.pointerDown(track, touch(2, 560));
    fireEvent.pointerMove(track, touch(2, 760));
    expect(window()).not.toEqual([...year]);
    fireEvent.pointerMove(track, touch(2, 560));
    expect(window()).toEqual([...year]);
  });

  test('once gone leave one finger to draw again', () => {
    const {track, day} = renderTimeline();
    fireEvent.pointerDown(track, touch(1, 360));
    fireEvent.pointerDown(track, touch(2, 560));
    fireEvent.pointerUp(track, touch(1, 360));
    fireEvent.pointerUp(track, touch(2, 560));
    fireEvent.pointerDown(track, touch(1, 700));
    fireEvent.pointerUp(track, touch(1, 700));
    expect(day() > '2025-06-15').toBe(true);
  });
});

describe('the overview', () => {
  const ends = async () => {
    const group = within(
      await screen.findByRole('group', {name: 'The whole period, and the part that is shown'}),
    );
    return {
      first: group.getByRole<HTMLInputElement>('slider', {name: 'First day shown'}),
      last: group.getByRole<HTMLInputElement>('slider', {name: 'Last day shown'}),
    };
  };
  const stripOf = (container: HTMLElement) => {
    const strip = container.querySelector<HTMLElement>('.timeline-strip')!;
    strip.getBoundingClientRect = () => new DOMRect(100, 200, 720, 24);
    strip.setPointerCapture = vi.fn();
    return strip;
  };
  const mouse = {pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1};

  test('is there only while the timeline is zoomed or full', async () => {
    const {zoomTo} = renderTimeline();
    expect(screen.queryByRole('slider', {name: 'First day shown'})).toBeNull();
    zoomTo('2025-06-01', '2025-06-30');
    await ends();
    zoomTo(...year);
    expect(screen.queryByRole('slider', {name: 'First day shown'})).toBeNull();
  });

  test('has an end each for keys, which say their day', async () => {
    const {zoomTo, window} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    const {first, last} = await ends();
    expect(first.getAttribute('aria-valuetext')).toBe('1 June 2025');
    expect(last.getAttribute('aria-valuetext')).toBe('30 June 2025');
    fireEvent.change(first, {target: {value: String(toDayNumber('2025-05-20'))}});
    fireEvent.change(last, {target: {value: String(toDayNumber('2025-08-01'))}});
    expect(window()).toEqual(['2025-05-20', '2025-08-01']);
  });

  test('its ends do not cross, nor come nearer than a week', async () => {
    const {zoomTo, window} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    const {first, last} = await ends();
    expect([first.min, first.max].map(text => fromDayNumber(Number(text)))).toEqual([
      '2025-01-01',
      '2025-06-24',
    ]);
    expect([last.min, last.max].map(text => fromDayNumber(Number(text)))).toEqual([
      '2025-06-07',
      '2025-12-31',
    ]);
    fireEvent.change(first, {target: {value: String(toDayNumber('2025-12-01'))}});
    expect(window()).toEqual(['2025-06-24', '2025-06-30']);
  });

  test('a tap moves the window there, a drag moves it along, and at its end lengthens it', async () => {
    const {container, zoomTo, window, days} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    await ends();
    const strip = stripOf(container);
    const xOf = (day: string) => 100 + (720 * (toDayNumber(day) - toDayNumber(year[0]))) / 365;
    fireEvent.pointerDown(strip, {...mouse, clientX: xOf('2025-09-16')});
    fireEvent.pointerUp(strip, {...mouse, clientX: xOf('2025-09-16')});
    expect(days()).toBe(30);
    expect(window()).toEqual(['2025-09-01', '2025-09-30']);

    fireEvent.pointerDown(strip, {...mouse, clientX: xOf('2025-09-16')});
    fireEvent.pointerMove(strip, {...mouse, clientX: xOf('2025-08-16')});
    fireEvent.pointerUp(strip, {...mouse, clientX: xOf('2025-08-16')});
    expect(window()).toEqual(['2025-08-01', '2025-08-30']);

    fireEvent.pointerDown(strip, {...mouse, clientX: xOf('2025-08-31')});
    fireEvent.pointerMove(strip, {...mouse, clientX: xOf('2025-11-01')});
    fireEvent.pointerUp(strip, {...mouse, clientX: xOf('2025-11-01')});
    expect(window()).toEqual(['2025-08-01', '2025-10-31']);
  });

  test('one hand holds it at a time, and wherever it lets go', async () => {
    const {container, zoomTo, window} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    await ends();
    const strip = stripOf(container);
    fireEvent.pointerDown(strip, {...mouse, clientX: 500});
    expect(strip.setPointerCapture).toHaveBeenCalledWith(mouse.pointerId);
    const other = {...mouse, pointerId: 2};
    fireEvent.pointerDown(strip, {...other, clientX: 200});
    fireEvent.pointerMove(strip, {...other, clientX: 700});
    fireEvent.pointerUp(strip, {...other, clientX: 700});
    expect(window()).toEqual(['2025-06-01', '2025-06-30']);
  });
});

describe('the dialog of the period', () => {
  const open = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(await button('Period…'));
    const dialog = within(await screen.findByRole('dialog', {name: 'Period'}));
    return {
      ...dialog,
      field: (name: string) => dialog.getByLabelText<HTMLInputElement>(name),
      press: (name: string) => user.click(dialog.getByRole('button', {name})),
    };
  };
  const type = (field: HTMLInputElement, text: string) => fireEvent.change(field, {target: {value: text}});
  const isClosed = () => expect(screen.queryByRole('dialog')).toBeNull();

  test('begins with what is shown, and shows what is typed', async () => {
    const {user, window} = renderTimeline();
    const {field, press} = await open(user);
    expect([field('First day').value, field('Last day').value]).toEqual([...year]);
    type(field('First day'), '2025-03-01');
    type(field('Last day'), '2025-04-30');
    await press('Show');
    expect(window()).toEqual(['2025-03-01', '2025-04-30']);
    await waitFor(isClosed);
  });

  test.each([
    {name: 'First day', text: '2024-12-31', said: 'The earliest day is 1 January 2025.'},
    {name: 'First day', text: '', said: 'Give a day.'},
    {name: 'Last day', text: '2026-01-01', said: 'The latest day is 31 December 2025.'},
    {name: 'Last day', text: '', said: 'Give a day.'},
  ])('says beside $name of "$text": $said', async ({name, text, said}) => {
    const {user, window} = renderTimeline();
    const {field, press} = await open(user);
    type(field(name), text);
    await press('Show');
    expect(window()).toEqual([...year]);
    expect(field(name).value).toBe(text);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field(name).getAttribute('aria-describedby')!)!.textContent).toBe(said);
    expect(document.activeElement).toBe(field(name));
    type(field(name), '2025-05-01');
    expect(field(name).getAttribute('aria-invalid')).toBe('false');
  });

  test('says that the days are the wrong way round', async () => {
    const {user, getByText, field, press} = await (async () => {
      const timeline = renderTimeline();
      return {...timeline, ...(await open(timeline.user))};
    })();
    expect(user).toBeDefined();
    type(field('First day'), '2025-06-05');
    type(field('Last day'), '2025-06-04');
    await press('Show');
    expect(getByText('This is before the first day, 5 June 2025.')).toBeDefined();
  });

  test('leads to a day, to which a zoomed window goes', async () => {
    const {user, day, window, zoomTo} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    const {field, press} = await open(user);
    expect(field('Go to a day').value).toBe('2025-06-15');
    type(field('Go to a day'), '2025-11-15');
    await press('Go');
    expect(day()).toBe('2025-11-15');
    expect(window()).toEqual(['2025-10-31', '2025-11-29']);
  });

  test('shows the whole period again', async () => {
    const {user, window, zoomTo} = renderTimeline();
    zoomTo('2025-06-01', '2025-06-30');
    const {press} = await open(user);
    await press('Whole period');
    expect(window()).toEqual([...year]);
  });
});

test('true scale holds while zoomed, and folds again', async () => {
  const {user, container, zoomTo} = renderTimeline([
    onDays('first', '2025-02-01'),
    onDays('then', '2025-03-01'),
    onDays('last', '2025-09-01'),
  ]);
  zoomTo('2025-01-15', '2025-09-30');
  const zigzags = () => container.querySelectorAll('.timeline-zigzag').length;
  expect(zigzags()).toBe(1);
  await user.click(await button('True scale'));
  expect(zigzags()).toBe(0);
  zoomTo('2025-02-15', '2025-09-15');
  expect((await button('True scale')).getAttribute('aria-pressed')).toBe('true');
  await user.click(await button('True scale'));
  expect(zigzags()).toBe(1);
});
