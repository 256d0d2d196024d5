import {act, fireEvent, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeAll, expect, test, vi} from 'vitest';
import {createItineraStore, StoreProvider, selectDay} from '../../src/store';
import {daysOf, fromDayNumber, toDayNumber} from '../../src/time';
import {loadLaterTimeline, Timeline, type TimelineProps} from '../../src/timeline';
import {dailyIndexes} from '../fixtures/manyEvents';
import {render} from '../fixtures/render';

const year = {from: toDayNumber('2025-01-01'), to: toDayNumber('2025-12-31')};

function renderTimeline(perDay: number, props: Partial<TimelineProps> = {}) {
  const store = createItineraStore(dailyIndexes(year, perDay));
  store.getState().goToDay(toDayNumber('2025-06-15'));
  const {container} = render(
    <StoreProvider store={store}>
      <Timeline tracks="lanes" {...props} />
    </StoreProvider>,
  );
  container.querySelector<HTMLElement>('.timeline-track')!.setPointerCapture = vi.fn();
  return {
    store,
    container,
    user: userEvent.setup(),
    days: () => daysOf(store.getState().window),
    day: () => fromDayNumber(selectDay(store.getState())),
  };
}
const strips = () => screen.findByRole('group', {name: 'How many events when'});
const strip = async (name: RegExp) => within(await strips()).getByRole('button', {name});
const bars = () => within(screen.getByRole('toolbar', {name: 'Events in time'})).queryAllByRole('button');

// what is fetched later is there at once in these tests
beforeAll(async () => {
  await loadLaterTimeline('en');
});

test('each full lane is a strip that says how many events there are and when most, and has no bars', async () => {
  const {container} = renderTimeline(4);
  const names = within(await strips())
    .getAllByRole('button')
    .map(button => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'CIS: 365 events in this period, most in January 2025',
    'CSTO: 365 events in this period, most in January 2025',
    'SCO: 365 events in this period, most in January 2025',
    'Other: 365 events in this period, most in January 2025',
  ]);
  expect(bars()).toEqual([]);
  expect(container.querySelectorAll('.timeline-bar')).toHaveLength(0);
});

test('the count in the window is said, and follows it', async () => {
  const {store} = renderTimeline(4);
  expect(await screen.findByText('1,460 events in this period')).toBeDefined();
  act(() => store.getState().changeWindow({from: year.from, to: year.from}));
  expect(screen.getByText('4 events in this period')).toBeDefined();
});

test('zoomed in, lanes are bars again', async () => {
  const {store} = renderTimeline(4);
  await strips();
  act(() => store.getState().changeWindow({from: year.from + 100, to: year.from + 129}));
  expect(screen.queryByRole('group', {name: 'How many events when'})).toBeNull();
  expect(bars()).toHaveLength(120);
});

test('on the one track all formats are one strip', async () => {
  renderTimeline(4, {tracks: 'single'});
  expect(await strip(/^All events: 1,460 events/)).toBeDefined();
  expect(within(await strips()).getAllByRole('button')).toHaveLength(1);
});

test('a press looks closer at its place until bars stand, and sets the clock there', async () => {
  const {day, days, store} = renderTimeline(4);
  const lane = await strip(/^CSTO/);
  lane.getBoundingClientRect = () => new DOMRect(100, 0, 720, 24);
  fireEvent.click(lane, {clientX: 100 + 180, detail: 1});
  expect(day().slice(0, 7)).toBe('2025-04');
  expect(days()).toBeLessThan(200);
  const {window} = store.getState();
  expect(window.from <= toDayNumber(day()) && toDayNumber(day()) <= window.to).toBe(true);
  expect(screen.queryByRole('button', {name: /^CSTO: \d+ events/})).toBeNull();
});

test('by keys a strip is one stop; arrows read its columns aloud, Enter looks closer, the focus stays with the clock', async () => {
  const {user, day, days} = renderTimeline(4);
  const lane = await strip(/^CIS/);
  act(() => screen.getByRole('slider', {name: 'Day'}).focus());
  await user.tab();
  expect(document.activeElement).toBe(lane);
  const said = () =>
    within(document.querySelector<HTMLElement>('.timeline-track')!).getByRole('status').textContent;
  await user.keyboard('{Home}');
  expect(said()).toBe('1–5 January 2025: 5 events');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(said()).toBe('13–19 January 2025: 7 events');
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(day()).toBe('2025-01-09');
  expect(days()).toBeLessThan(365);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('slider', {name: 'Day'})));
});

test('under a pointer the count is shown, but not spoken', async () => {
  const {container} = renderTimeline(4);
  const lane = await strip(/^SCO/);
  lane.getBoundingClientRect = () => new DOMRect(0, 0, 720, 24);
  fireEvent.pointerMove(lane, {clientX: 2, pointerType: 'mouse'});
  expect(container.querySelector('.timeline-reading')!.textContent).toBe('1–5 January 2025: 5 events');
  expect(
    within(container.querySelector<HTMLElement>('.timeline-track')!).getByRole('status').textContent,
  ).toBe('');
  fireEvent.pointerLeave(lane);
  expect(container.querySelector('.timeline-reading')).toBeNull();
});

test('an event that is opened is marked in its lane', async () => {
  const {store, container} = renderTimeline(4);
  await strips();
  act(() => store.getState().openEvent('e401'));
  const marks = container.querySelectorAll('.timeline-bar.is-picked');
  expect([...marks].map(mark => mark.getAttribute('data-format'))).toEqual(['csto']);
});

test('a dataset of two hundred events is bars, however they crowd, and no count is said', async () => {
  const store = createItineraStore(dailyIndexes({from: year.from, to: year.from + 1}, 100));
  const {container} = render(
    <StoreProvider store={store}>
      <Timeline tracks="lanes" />
    </StoreProvider>,
  );
  // what comes later is there; among so many buttons a role takes long to find
  expect(await screen.findByTitle('Shorter period')).toBeDefined();
  expect(container.querySelectorAll('.timeline-hit')).toHaveLength(200);
  expect(screen.queryByText(/in this period/)).toBeNull();
});
