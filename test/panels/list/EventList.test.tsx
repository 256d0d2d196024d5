import {act, configure, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState} from 'react';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {laterEn} from '../../../src/i18n/later';
import {EventList} from '../../../src/panels/list';
import {type AddressState, createItineraStore, StoreProvider} from '../../../src/store';
import {toDayNumber} from '../../../src/time';
import {anEvent} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {render} from '../../fixtures/render';

// nothing here is hidden, and to find that out of every node of a list takes most of the time
configure({defaultHidden: true});

const ids = [
  'cis-founding-1991',
  'armenia-csto-suspension',
  'parade-moscow-2025',
  'lavrov-visit-kyrgyzstan-2025',
  'csto-foreign-ministers-2025',
  'cis-informal-summit-2025',
  'aliyev-absence-announcement-2025',
];
/** Few enough to be looked through again and again. */
function fewIndexes() {
  const {dataset} = shippedIndexes();
  return indexesOf({...dataset, events: dataset.events.filter(({id}) => ids.includes(id))});
}

function Region() {
  const [region, setRegion] = useState<HTMLElement | null>(null);
  return (
    <section ref={setRegion} aria-label="Events">
      {region && <EventList words={laterEn} region={region} />}
    </section>
  );
}

function open(indexes = fewIndexes(), address: Partial<AddressState> = {}) {
  const store = createItineraStore(indexes, address);
  const {unmount} = render(
    <StoreProvider store={store}>
      <Region />
    </StoreProvider>,
  );
  return {store, unmount, user: userEvent.setup()};
}

const on = (day: string) => ({day: toDayNumber(day), selection: null});
const titles = () => [...document.querySelectorAll('.event-title')].map(title => title.textContent);
const rowOf = (name: string) => screen.getByRole('button', {name}).closest<HTMLElement>('.event-list-row')!;

describe('as cards', () => {
  test('events stand under their months as buttons that open them', async () => {
    const {store, user} = open();
    const month = screen.getByRole('heading', {level: 3, name: 'June 2025 2 events in these reports'});
    expect(within(month.closest('section')!).getAllByRole('heading', {level: 4})).toHaveLength(2);
    const title = screen.getByRole('button', {name: 'Meeting of CSTO foreign ministers'});
    expect(title.getAttribute('aria-current')).toBeNull();
    await user.click(title);
    expect(store.getState().selection).toEqual({kind: 'event', id: 'csto-foreign-ministers-2025'});
    expect(title.getAttribute('aria-current')).toBe('true');
    expect(rowOf('Meeting of CSTO foreign ministers').dataset.open).toBe('true');
  });

  test('a row and its event elsewhere are picked out together', async () => {
    const {store, user} = open();
    const row = rowOf('Founding of the CIS');
    await user.hover(row);
    const eventIdx = store.getState().indexes.eventIdxOf.get('cis-founding-1991');
    expect(store.getState().pickedEventIdx).toBe(eventIdx);
    await user.unhover(row);
    expect(store.getState().pickedEventIdx).toBeNull();
    act(() => store.getState().pickEvent(eventIdx!));
    expect(row.dataset.picked).toBe('true');
  });

  test('a row that goes away under the pointer lets its event go', async () => {
    const {store, user, unmount} = open();
    await user.hover(rowOf('Founding of the CIS'));
    expect(store.getState().pickedEventIdx).not.toBeNull();
    unmount();
    expect(store.getState().pickedEventIdx).toBeNull();
  });

  test('they are put together as the reader chooses, which the state keeps', async () => {
    const {store, user} = open();
    const choice = screen.getByRole('group', {name: 'Group by'});
    expect(within(choice).getByRole('radio', {name: 'Day'})).toHaveProperty('checked', true);
    await user.click(within(choice).getByRole('radio', {name: 'Place'}));
    expect(store.getState().group).toBe('place');
    const country = screen.getByRole('heading', {level: 3, name: /^Kyrgyzstan/});
    expect(country.textContent).toBe('Kyrgyzstan 2 events in these reports');
    // its cities a level below, and their events below these
    expect(screen.getByRole('heading', {level: 4, name: /^Cholpon-Ata 2 events/})).toBeDefined();
    expect(screen.getByRole('heading', {level: 5, name: 'Lavrov’s visit to Kyrgyzstan'})).toBeDefined();

    act(() => store.getState().changeGroup('person'));
    expect(within(choice).getByRole('radio', {name: 'Participant'})).toHaveProperty('checked', true);
    expect(screen.getByText(/^An event stands under each of its participants: 7 events on/)).toBeDefined();
    expect(screen.getAllByRole('button', {name: 'Lavrov’s visit to Kyrgyzstan'}).length).toBeGreaterThan(1);
  });

  test('the arrow keys choose too', async () => {
    const {store, user} = open();
    act(() => screen.getByRole('radio', {name: 'Day'}).focus());
    await user.keyboard('{ArrowRight}');
    expect(store.getState().group).toBe('place');
    expect(document.activeElement).toBe(screen.getByRole('radio', {name: 'Place'}));
  });

  test('beyond fifty, keys reach the rest, and the focus goes on with the first row that is new', async () => {
    const events = Array.from({length: 112}, (_, idx) => anEvent({id: `talks-${idx}`}));
    const {user} = open(indexesOf(datasetOf({events})));
    expect(titles()).toHaveLength(50);
    act(() => screen.getByText('Show 50 more').focus());
    await user.keyboard('{Enter}');
    expect(titles()).toHaveLength(100);
    expect(document.activeElement).toBe(screen.getByText('Show 12 more'));
    await user.keyboard('{Enter}');
    expect(titles()).toHaveLength(112);
    expect(screen.queryByText(/^Show/)).toBeNull();
    expect(document.activeElement).toBe(document.querySelectorAll('.event-title')[100]);
  }, 20_000);

  test('a list without events says what would stand there, and offers no groups', () => {
    open(indexesOf({...datasetOf(), events: []}));
    expect(screen.getByText(/will stand here/)).toBeDefined();
    expect(screen.queryByRole('group', {name: 'Group by'})).toBeNull();
  });

  test('it needs no place at all', () => {
    const events = [anEvent({place: null, placeBasis: undefined, participants: []})];
    open(indexesOf({...datasetOf({events}), places: [], actors: []}), {group: 'place'});
    expect(screen.getByRole('heading', {level: 3, name: /^No place reported/})).toBeDefined();
    expect(titles()).toEqual(['Talks in Bishkek']);
  });
});

describe('as a table', () => {
  // the style sheet says where there is room for one
  const style = document.createElement('style');
  style.textContent = 'section { --list-shape: table }';
  beforeEach(() => document.head.append(style));
  afterEach(() => style.remove());

  const columnHeading = (name: string) => screen.getByRole('columnheader', {name});
  const sorting = () =>
    Object.fromEntries(
      screen.getAllByRole('columnheader').map(cell => [cell.textContent, cell.getAttribute('aria-sort')]),
    );

  test('it has a caption, a heading to each column, and a title to each row', () => {
    open();
    expect(screen.getByRole('table', {name: /^All 7 events in these reports\. /})).toBeDefined();
    expect(sorting()).toEqual({
      When: 'ascending',
      Event: null,
      Place: 'none',
      Who: 'none',
      Status: 'none',
      Source: null,
    });
    const row = screen.getByRole('row', {name: /Lavrov’s visit to Kyrgyzstan/});
    expect(within(row).getByRole('rowheader').textContent).toBe('Lavrov’s visit to Kyrgyzstanbilateral');
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([
      '29–30 June 2025',
      'Cholpon-Ata',
      expect.stringContaining('Sergey Lavrov visiting, due in person'),
      'Announcedoutcome not reported',
      'TASS, 29 June 2025',
    ]);
  });

  test('a press on a heading sorts, says so politely, and leaves the focus where it is', async () => {
    const {user} = open();
    const told = titles();
    const press = () => user.click(screen.getByRole('button', {name: 'Place'}));
    await press();
    expect(sorting()).toMatchObject({When: 'none', Place: 'ascending'});
    expect(screen.getByRole('status').textContent).toBe('Sorted by place, ascending.');
    expect(document.activeElement).toBe(within(columnHeading('Place')).getByRole('button'));
    expect(screen.queryByRole('heading', {level: 3})).toBeNull();
    const places = () =>
      [...document.querySelectorAll('td[data-column="place"]')].map(cell => cell.textContent).filter(Boolean);
    expect(places()).toEqual(places().toSorted((a, b) => a.localeCompare(b, 'en')));

    await press();
    expect(sorting()).toMatchObject({Place: 'descending'});
    expect(screen.getByRole('status').textContent).toBe('Sorted by place, descending.');
    expect(places()).toEqual(places().toSorted((a, b) => b.localeCompare(a, 'en')));

    await press();
    expect(sorting()).toMatchObject({When: 'ascending', Place: 'none'});
    expect(titles()).toEqual(told);
  });

  test('keys sort as well', async () => {
    const {user} = open();
    act(() => screen.getByRole('button', {name: 'When'}).focus());
    await user.keyboard('{Enter}');
    expect(sorting()).toMatchObject({When: 'descending'});
    expect(titles()[0]).toBe('Announcement of Aliyev’s absence');
  });

  test('under places rows are sorted within each, and the headings stay', async () => {
    const {user} = open(fewIndexes(), {group: 'place'});
    const headings = () =>
      screen.getAllByRole('rowheader', {name: /in these reports$/}).map(cell => cell.textContent);
    const before = headings();
    await user.click(screen.getByRole('button', {name: 'When'}));
    expect(headings()).toEqual(before);
    await user.click(screen.getByRole('button', {name: 'Place'}));
    await user.click(screen.getByRole('button', {name: 'Place'}));
    expect(headings()).not.toEqual(before);
    expect(headings().toSorted()).toEqual(before.toSorted());
    expect(headings().at(-1)).toMatch(/^No place reported/);
  });

  test('the open event and the row at the clock are marked', async () => {
    const {store, user} = open(fewIndexes(), on('2025-06-30'));
    expect(screen.getByRole('row', {current: 'date'}).textContent).toContain(
      'Meeting of CSTO foreign ministers',
    );
    await user.click(screen.getByRole('button', {name: 'Parade of 9 May in Moscow'}));
    expect(screen.getByRole('button', {current: true}).textContent).toBe('Parade of 9 May in Moscow');
    expect(rowOf('Parade of 9 May in Moscow').getAttribute('aria-current')).toBe('date');
    act(() => store.getState().clearSelection());
    expect(screen.queryByRole('button', {current: true})).toBeNull();
  });
});

describe('opened', () => {
  const currentTitle = () =>
    document.querySelector('.event-list-row[aria-current="date"] .event-title')?.textContent ?? null;

  test.each([
    {day: '2025-06-30', title: 'Meeting of CSTO foreign ministers'},
    {day: '2025-03-04', title: 'Parade of 9 May in Moscow'},
  ])('on $day it marks what is on or next: $title', ({day, title}) => {
    const {store} = open(fewIndexes(), on(day));
    expect(currentTitle()).toBe(title);
    expect(document.querySelectorAll('.event-list-row[aria-current]')).toHaveLength(1);
    act(() => store.getState().goToDay(toDayNumber('2025-12-22')));
    expect(currentTitle()).toBe('Informal CIS summit in St. Petersburg');
  });

  test('it is scrolled there, once', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(0, this.hasAttribute('aria-current') ? 500 : 80, 300, 100);
    });
    const {store} = open(fewIndexes(), on('2025-06-30'));
    const scroller = screen.getByRole('region').parentElement!;
    expect(scroller.scrollTop).toBe(420);
    act(() => store.getState().goToDay(toDayNumber('2025-12-22')));
    expect(scroller.scrollTop).toBe(420);
  });

  test('beyond the first fifty it lists as far as the clock', () => {
    const events = Array.from({length: 112}, (_, idx) =>
      anEvent({id: `talks-${idx}`, when: idx < 60 ? '2025-06-29' : '2025-07-29'}),
    );
    open(indexesOf(datasetOf({events})), on('2025-07-29'));
    expect(titles()).toHaveLength(100);
    expect(document.activeElement).toBe(document.body);
  });
});
