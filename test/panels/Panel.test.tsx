import {act, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {Profiler} from 'react';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {loadLaterPanels, Panel} from '../../src/panels';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {aDocument, anActor, anEvent, aParticipant, aPlace, aSource} from '../fixtures/aDocument';
import {datasetOf, indexesOf} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const announced = [{source: 'tass', locator: 'paragraph 1', status: 'announced' as const}];

// as on a page that has been read for a while
beforeAll(async () => void (await loadLaterPanels('en')));

/** A small dataset in which most things happen once. */
const dataset = datasetOf({
  places: [
    ...aDocument().places,
    aPlace({
      id: 'kyrgyzstan',
      kind: 'country',
      names: {en: 'Kyrgyzstan', ky: 'Кыргызстан'},
      coordinates: undefined,
    }),
    aPlace({id: 'osh', names: {en: 'Osh', ky: 'Ош', ru: 'Ош'}, within: 'kyrgyzstan'}),
    aPlace({
      id: 'baku',
      names: {en: 'Baku', ru: 'Баку', az: 'Bakı'},
      country: 'AZ',
      coordinates: [49.9, 40.4],
    }),
  ],
  actors: [
    ...aDocument().actors,
    anActor({
      id: 'aliyev',
      names: {en: 'Ilham Aliyev'},
      country: 'AZ',
      seat: 'baku',
      aliases: ['Ilham Alijew'],
    }),
    anActor({
      id: 'president',
      kind: 'office',
      names: {en: 'President of Kyrgyzstan'},
      offices: [{title: {en: 'president'}, of: 'KG'}],
      country: 'KG',
      heldBy: {actor: 'kulubaev', source: 'tass', locator: 'paragraph 2'},
    }),
  ],
  sources: [
    aSource(),
    aSource({id: 'script', label: {en: 'Bad paper'}, url: 'javascript:alert(1)', published: '2025-06'}),
    aSource({
      id: 'undated',
      label: {en: 'Undated paper'},
      published: '[..2025-07-01]',
      publishedBasis: 'inferred',
      publishedNote: {en: 'It looks ahead to July.'},
      url: undefined,
    }),
  ],
  events: [
    anEvent({id: 'visit', kind: 'visit', title: {en: 'The visit'}, organisations: [], reports: announced}),
    anEvent({
      id: 'talks',
      title: {en: 'The talks'},
      partOf: 'visit',
      when: '2025-06-30',
      participants: [
        aParticipant(),
        aParticipant({
          actor: 'aliyev',
          attendance: 'declined',
          reason: {en: 'other duties'},
          locator: 'paragraph 9',
        }),
      ],
      disputes: [
        {
          about: {en: 'who spoke'},
          readings: [
            {source: 'tass', locator: 'paragraph 4', says: {en: 'The guest.'}},
            {source: 'undated', locator: 'paragraph 2', says: {en: 'The host.'}},
          ],
        },
      ],
    }),
    anEvent({
      id: 'remark',
      kind: 'statement',
      title: {en: 'A remark'},
      when: '2025-09',
      place: null,
      placeBasis: undefined,
      organisations: [],
      about: ['KG', 'visit'],
      participants: [],
      reports: [{source: 'undated', locator: 'paragraph 1', status: 'took place'}],
    }),
  ],
});

function open(selection: Selection | null, day = '2025-06-29') {
  const store = createItineraStore(indexesOf(dataset), {selection, day: toDayNumber(day)});
  const user = userEvent.setup();
  const view = render(
    <StoreProvider store={store}>
      <button type="button">On the map</button>
      <div data-keeps-focus="">
        <button type="button">Next event</button>
      </div>
      <Panel onLost={() => {}} />
    </StoreProvider>,
  );
  return {store, user, ...view};
}

/** Once a panel that is fetched later is there. */
const arrived = () => waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
const heading = (name: string) => screen.getByRole('heading', {level: 2, name});
const card = (title: string) => screen.getByRole('button', {name: title}).closest('article')!;

describe('a city', () => {
  test('says its country, how many events, its own name, and tells each event', () => {
    open({kind: 'place', id: 'bishkek'});
    expect(screen.getByRole('complementary', {name: 'Bishkek'})).toBeDefined();
    expect(screen.getByText('2 events in these reports').parentElement!.textContent).toBe(
      'Kyrgyzstan · 2 events in these reports',
    );
    expect(card('The visit').textContent).toContain('29 June 2025 · bilateral');
    expect(card('The visit').textContent).toContain('Announced. No report here says whether it took place.');
    expect(card('The visit').textContent).toContain(
      'Sergey Lavrov visiting, due in person · Jeenbek Kulubaev host',
    );
    expect(card('The visit').textContent).toContain(
      'TASS, 29 June 2025, paragraph 1. Where Sergey Lavrov set out from is not reported; drawn from Moscow.',
    );
    expect(card('The talks').textContent).toContain('30 June 2025 · CSTO');
    expect(card('The talks').textContent).toContain('Took place.');
  });

  test('where nothing is placed, says so, and tells what is marked and begins there', () => {
    const {container} = open({kind: 'place', id: 'baku'});
    expect(container.textContent).toContain('Nothing in these reports is placed in Baku.');
    const away = within(screen.getByRole('heading', {name: 'Who stayed away'}).parentElement!);
    expect(away.getByRole('listitem').textContent).toBe(
      'Ilham Aliyev did not attend: The talks, 30 June 2025.Reason given: other dutiesTASS, 29 June 2025, paragraph 9',
    );
    expect(screen.getByText('Bakı').getAttribute('lang')).toBe('az');
  });

  test('lists the journeys that set out from it', () => {
    open({kind: 'place', id: 'moscow'});
    const journeys = within(
      screen.getByRole('heading', {name: 'Journeys that set out from here'}).parentElement!,
    );
    expect(journeys.getByRole('listitem').textContent).toBe(
      'Sergey Lavrov to Bishkek: The visit, 29 June 2025 (start inferred)',
    );
  });

  test('its name in the language of its country is marked as such, and left out where it is the same', () => {
    open({kind: 'place', id: 'osh'});
    expect(screen.getByText('Ош').getAttribute('lang')).toBe('ky');
  });
});

describe('a country', () => {
  test('tells its events, what concerns it, its standing and its facts, each with a source', async () => {
    const {container} = open({kind: 'place', id: 'kyrgyzstan'});
    await arrived();
    expect(heading('Kyrgyzstan')).toBeDefined();
    expect(screen.getByRole('button', {name: 'A remark'})).toBeDefined();
    expect(screen.getByRole('row', {name: /^CSTO/}).textContent).toBe(
      'CSTOFull memberTASS, 29 June 2025, paragraph 1',
    );
    expect(container.textContent).toContain('Trade grows.TASS, 29 June 2025, paragraph 3');
  });
});

describe('an event', () => {
  test('is told from date to source', () => {
    const {container} = open({kind: 'event', id: 'talks'});
    expect(heading('The talks')).toBeDefined();
    expect(container.textContent).toContain('30 June 2025 · CSTO');
    expect(container.textContent).toContain('Ilham Aliyev did not attendReason given: other duties');
    expect(screen.getByRole('heading', {name: 'Part of'}).parentElement!.textContent).toContain('The visit');
  });

  test('disputed readings stand side by side, each with its report and paragraph', () => {
    open({kind: 'event', id: 'talks'});
    const dispute = within(
      screen.getByRole('heading', {name: 'The reports disagree: who spoke'}).parentElement!,
    );
    expect(dispute.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'The guest.TASS, 29 June 2025, paragraph 4',
      'The host.Undated paper, before 2 July 2025, paragraph 2',
    ]);
  });

  test('without a place it says so, and tells whom it concerns', () => {
    const {container} = open({kind: 'event', id: 'remark'});
    expect(screen.getByText('No place is reported.')).toBeDefined();
    expect(screen.getByRole('heading', {name: 'Concerns'}).parentElement!.textContent).toContain(
      'Kyrgyzstan, The visit',
    );
    expect(container.textContent).not.toContain('Who stayed away');
  });

  test('its parts are listed', () => {
    open({kind: 'event', id: 'visit'});
    expect(
      within(screen.getByRole('heading', {name: 'Parts of it'}).parentElement!).getByRole('button', {
        name: 'The talks',
      }),
    ).toBeDefined();
  });
});

describe('people, organisations, sources', () => {
  test('a person has other spellings and events', async () => {
    const {container} = open({kind: 'actor', id: 'aliyev'});
    await arrived();
    expect(container.textContent).toContain('also spelled Ilham Alijew');
    expect(screen.getByRole('link', {name: 'The talks'})).toBeDefined();
  });

  test('an office is linked to its holder, not filled in with the name', async () => {
    const {user} = open({kind: 'actor', id: 'president'});
    await arrived();
    expect(heading('President of Kyrgyzstan')).toBeDefined();
    const sentence = screen.getByText(/names/);
    expect(sentence.textContent).toBe(
      'TASS names Jeenbek Kulubaev as president. The two are linked here, not merged.',
    );
    await user.click(within(sentence).getByRole('link', {name: 'Jeenbek Kulubaev'}));
    expect(heading('Jeenbek Kulubaev')).toBeDefined();
  });

  test('an organisation has its members as reported', async () => {
    const {container} = open({kind: 'org', id: 'csto'});
    await arrived();
    expect(container.textContent).toContain('Full member: KyrgyzstanTASS, 29 June 2025, paragraph 1');
  });

  test('a source is linked by a safe address only', async () => {
    const {store, container} = open({kind: 'source', id: 'tass'});
    await arrived();
    expect(screen.getByRole('link', {name: 'Open the report'}).getAttribute('href')).toBe(
      'https://example.org/1',
    );
    act(() => store.getState().select({kind: 'source', id: 'script'}));
    expect(screen.queryByRole('link')).toBeNull();
    expect(container.textContent).toContain('javascript:alert(1)');
    act(() => store.getState().select({kind: 'source', id: 'undated'}));
    expect(screen.getByText('No link given.')).toBeDefined();
    expect(container.textContent).toContain('Published before 2 July 2025; the date is inferred.');
    expect(container.textContent).toContain('It looks ahead to July.');
  });
});

describe('nothing selected', () => {
  test('tells what is on, the next two and the last one, and follows the clock', () => {
    const {store} = open(null, '2025-06-29');
    const part = (name: string) => screen.getByRole('heading', {level: 3, name}).parentElement!.textContent;
    expect(part('On this day')).toContain('The visit');
    expect(part('Next')).toContain('The talks');
    expect(part('Next')).toContain('A remark');
    expect(part('Before')).toBe('BeforeNothing in these reports is earlier.');
    act(() => store.getState().goToDay(toDayNumber('2025-08-01')));
    expect(part('On this day')).toBe('On this dayNothing in these reports on 1 August 2025.');
    expect(part('Before')).toContain('The talks');
    expect(screen.queryByRole('button', {name: 'Close'})).toBeNull();
  });

  test('draws once a day, not once a frame; and not at all while something is selected', () => {
    const store = createItineraStore(indexesOf(dataset), {selection: null, day: toDayNumber('2025-06-29')});
    const drawn = vi.fn<() => void>();
    render(
      <StoreProvider store={store}>
        <Profiler id="panel" onRender={drawn}>
          <Panel onLost={() => {}} />
        </Profiler>
      </StoreProvider>,
    );
    const day = toDayNumber('2025-06-30');
    drawn.mockClear();
    for (let frame = 0; frame < 50; frame++) act(() => store.getState().scrubTo(day + frame / 50));
    expect(drawn).toHaveBeenCalledTimes(1);
    act(() => store.getState().select({kind: 'place', id: 'bishkek'}));
    drawn.mockClear();
    for (let frame = 0; frame < 50; frame++) act(() => store.getState().scrubTo(day + frame));
    expect(drawn).not.toHaveBeenCalled();
  });
});

describe('gestures', () => {
  test('a name leads on; a card opens its event and sets the clock to it', async () => {
    const {store, user} = open({kind: 'place', id: 'bishkek'});
    await user.click(screen.getByRole('button', {name: 'The talks'}));
    expect(store.getState().selection).toEqual({kind: 'event', id: 'talks'});
    expect(Math.floor(store.getState().playhead)).toBe(toDayNumber('2025-06-30'));
    await user.click(screen.getAllByRole('link', {name: 'Sergey Lavrov'})[0]!);
    expect(store.getState().selection).toEqual({kind: 'actor', id: 'lavrov'});
    await arrived();
  });

  test('pointer and focus pick an event out, and let it go', async () => {
    const {store, user} = open({kind: 'place', id: 'bishkek'});
    const eventIdx = store.getState().indexes.eventIdxOf.get('talks');
    await user.hover(card('The talks'));
    expect(store.getState().pickedEventIdx).toBe(eventIdx);
    expect(card('The talks').dataset.picked).toBe('true');
    expect(card('The visit').dataset.picked).toBeUndefined();
    await user.unhover(card('The talks'));
    expect(store.getState().pickedEventIdx).toBeNull();
    act(() => screen.getByRole('button', {name: 'The talks'}).focus());
    expect(store.getState().pickedEventIdx).toBe(eventIdx);
    act(() => screen.getByRole('button', {name: 'On the map'}).focus());
    expect(store.getState().pickedEventIdx).toBeNull();
  });

  test('a card that goes away under the pointer lets its event go', async () => {
    const {store, user} = open({kind: 'place', id: 'bishkek'});
    await user.hover(card('The talks'));
    act(() => store.getState().select({kind: 'place', id: 'baku'}));
    expect(store.getState().pickedEventIdx).toBeNull();
  });

  test('focus goes to the heading when a gesture opens, and back when it closes', async () => {
    const {store, user} = open(null);
    const opener = screen.getByRole('button', {name: 'On the map'});
    await user.click(opener);
    act(() => store.getState().select({kind: 'place', id: 'bishkek'}));
    expect(document.activeElement).toBe(heading('Bishkek'));
    await user.click(screen.getByRole('button', {name: 'The talks'}));
    expect(document.activeElement).toBe(heading('The talks'));
    await user.keyboard('{Escape}');
    expect(store.getState().selection).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test('of another thing the heading is another element, so that who stands on it hears it', async () => {
    const {store, user} = open(null);
    await user.click(screen.getByRole('button', {name: 'On the map'}));
    act(() => store.getState().select({kind: 'place', id: 'bishkek'}));
    const before = heading('Bishkek');
    // as Back does, while the focus is on the heading
    act(() => store.getState().select({kind: 'event', id: 'visit'}));
    expect(before.isConnected).toBe(false);
    expect(document.activeElement).toBe(heading('The visit'));
  });

  test('the close button closes', async () => {
    const {store, user} = open({kind: 'place', id: 'bishkek'});
    await user.click(screen.getByRole('button', {name: 'Close'}));
    expect(store.getState().selection).toBeNull();
    expect(document.activeElement).toBe(heading('Now and next'));
  });

  test('focus stays where it is pressed again and again, and where no gesture was', () => {
    const {store} = open(null);
    const next = screen.getByRole('button', {name: 'Next event'});
    act(() => next.focus());
    act(() => store.getState().openEvent('visit'));
    expect(document.activeElement).toBe(next);
    act(() => next.blur());
    act(() => store.getState().openEvent('talks'));
    expect(document.activeElement).toBe(document.body);
  });

  test('the handle of the sheet goes from peek to half to full and back', async () => {
    const {user} = open({kind: 'place', id: 'bishkek'});
    const sheet = screen.getByRole('complementary', {name: 'Bishkek'});
    const handle = () => within(sheet).getAllByRole('button')[0]!;
    expect(sheet.dataset.sheet).toBe('peek');
    expect(handle().getAttribute('aria-expanded')).toBe('false');
    await user.click(handle());
    expect(sheet.dataset.sheet).toBe('half');
    await user.click(handle());
    expect(sheet.dataset.sheet).toBe('full');
    await user.click(handle());
    expect(sheet.dataset.sheet).toBe('peek');
  });

  test('closed, by its cross or by Esc, the sheet peeks again; Esc lowers it too where nothing is selected', async () => {
    const {store, user} = open({kind: 'place', id: 'bishkek'});
    const sheet = screen.getByRole('complementary', {name: 'Bishkek'});
    const pullUp = () => user.click(within(sheet).getAllByRole('button')[0]!);
    await pullUp();
    await user.click(screen.getByRole('button', {name: 'Close'}));
    expect(sheet.dataset.sheet).toBe('peek');
    await pullUp();
    await user.keyboard('{Escape}');
    expect(sheet.dataset.sheet).toBe('peek');
    act(() => store.getState().select({kind: 'place', id: 'bishkek'}));
    await pullUp();
    await user.keyboard('{Escape}');
    expect(sheet.dataset.sheet).toBe('peek');
    expect(store.getState().selection).toBeNull();
  });

  test('focus on what a peeking sheet hides pulls it up', async () => {
    open({kind: 'place', id: 'bishkek'});
    // what hears of it is fetched
    await act(() => vi.dynamicImportSettled());
    act(() => screen.getByRole('button', {name: 'The talks'}).focus());
    expect(screen.getByRole('complementary', {name: 'Bishkek'}).dataset.sheet).toBe('half');
  });
});

test('a selection that the dataset lacks says so', () => {
  const {store} = open(null);
  act(() => store.setState({selection: {kind: 'event', id: 'gone'}}));
  expect(heading('Not in these reports')).toBeDefined();
});

test('texts of the data are text, whatever they hold', () => {
  const bad = '<img src=x onerror=alert(1)>';
  const evil = datasetOf({events: [anEvent({id: 'talks', title: {en: bad}, summary: {en: `\u202e${bad}`}})]});
  const store = createItineraStore(indexesOf(evil), {selection: {kind: 'event', id: 'talks'}});
  const {container} = render(
    <StoreProvider store={store}>
      <Panel onLost={() => {}} />
    </StoreProvider>,
  );
  expect(heading(bad)).toBeDefined();
  expect(container.querySelector('img')).toBeNull();
});

describe('the peek of a sheet', () => {
  const peek = () => document.querySelector('.panel-status--peek')?.textContent ?? null;

  test('with nothing selected says what the day is chiefly about, and nothing on a quiet day', () => {
    const {store} = open(null);
    expect(peek()).toBe('The visit');
    expect(heading('Now and next')).toBeDefined();
    act(() => store.getState().goToDay(toDayNumber('2025-03-04')));
    expect(peek()).toBeNull();
  });

  test('of what is selected says its status instead', () => {
    open({kind: 'event', id: 'visit'});
    expect(peek()).toBeNull();
    expect(document.querySelector('.panel-status')!.textContent).toContain('Announced.');
  });
});
