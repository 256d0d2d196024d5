import {act, fireEvent, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {type Camera, projectionOf} from '../../src/geo';
import {CityButtons} from '../../src/map/CityButtons';
import {openingCamera} from '../../src/map/cameraTargets';
import {loadCityChoice} from '../../src/map/loadCityChoice';
import type {MapPicture} from '../../src/map/mapController';
import {createScene, layoutMap} from '../../src/map/scene';
import {createItineraStore, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

vi.mock(import('../../src/map/loadCityChoice'), async original => ({
  loadCityChoice: vi.fn((await original()).loadCityChoice),
}));

const indexes = shippedIndexes();
const {places} = indexes.dataset;
const frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 205, leftPx: 372};
const opening = openingCamera(indexes, frame, false);
const onShow = vi.fn<(placeId: string) => void>();
const onZoom = vi.fn<(steps: number, at: {xPx: number; yPx: number}) => void>();

const marks = createScene(indexes).marksAt({
  playhead: toDayNumber('2025-06-29') + 0.5,
  selectedEvents: new Set(),
  selectedPlaceIdx: null,
  pickedEventIdx: null,
  revealed: null,
  compact: false,
});

function pictureOf(camera: Camera): MapPicture {
  const layout = layoutMap({
    marks,
    projection: projectionOf(camera, frame),
    frame,
    furniture: [],
    nameOf: placeIdx => places[placeIdx]!.names.en!,
    words: {andMore: (name, count) => `${name} +${count}`, didNotAttend: 'did not attend'},
    basemapNames: [],
    measure: (text, sizePx) => text.length * sizePx * 0.6,
    mostLabels: Number.POSITIVE_INFINITY,
  });
  return {marks, layout, zoomEnds: {isFarthest: false, isNearest: false}};
}

/** Shows the cities; what comes back looks elsewhere. */
function show(camera = opening) {
  const store = createItineraStore(indexes, {day: toDayNumber('2025-06-29')});
  store.getState().clearSelection();
  const page = (at: Camera) => (
    <StoreProvider store={store}>
      <button type="button">before</button>
      <CityButtons picture={pictureOf(at)} onShow={onShow} onZoom={onZoom} />
      <button type="button">after</button>
    </StoreProvider>
  );
  const {rerender} = render(page(camera));
  return {store, look: (next: Camera) => rerender(page(next))};
}

const group = () => screen.getByRole('toolbar');
const buttons = () => within(group()).getAllByRole('button');
const city = (name: string) => within(group()).getByRole('button', {name: new RegExp(`^${name}\\b`)});
const focus = (button: HTMLElement) => act(() => button.focus());
const focused = () => document.activeElement?.getAttribute('data-place');
const far: Camera = {...opening, zoom: 1.3};
const west: Camera = {...opening, lngDeg: 30};

beforeEach(() => vi.clearAllMocks());

describe('the cities are', () => {
  test('one group that says how many there are and which keys lead through it', () => {
    show();
    const count = marks.cities.length;
    expect(screen.getByRole('toolbar', {name: `Cities, ${count}`})).toBe(group());
    const hint = document.getElementById(group().getAttribute('aria-describedby')!)!;
    expect(hint.textContent).toMatch(/arrow keys/i);
  });

  test('one stop of the Tab key, and the way on leads past all of them', async () => {
    show();
    expect(buttons().filter(button => button.tabIndex === 0)).toHaveLength(1);
    await userEvent.tab();
    await userEvent.tab();
    expect(group().contains(document.activeElement)).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByText('after'));
  });

  test('entered where they were left', async () => {
    show();
    focus(city('Baku'));
    await userEvent.tab();
    await userEvent.tab({shift: true});
    expect(focused()).toBe('baku');
  });

  test('entered at what is selected, where none has had the focus yet', async () => {
    const {store} = show();
    act(() => store.getState().select({kind: 'place', id: 'minsk'}));
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe('minsk');
  });
});

describe('keys lead', () => {
  test('by arrows to every city from every other', () => {
    show();
    const {dots} = pictureOf(opening).layout;
    const reached = new Set([focusFirst()]);
    for (const placeId of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        focus(buttonOf(placeId));
        fireEvent.keyDown(buttonOf(placeId), {key});
        reached.add(focused()!);
      }
    }
    expect(reached.size).toBe(dots.length);
  });

  test('to the left and the right as the map lies', () => {
    show();
    const x = (placeId: string) =>
      pictureOf(opening).layout.dots.find(({city: {placeIdx}}) => places[placeIdx]!.id === placeId)!.xPx;
    focus(city('Moscow'));
    fireEvent.keyDown(city('Moscow'), {key: 'ArrowLeft'});
    expect(x(focused()!)).toBeLessThan(x('moscow'));
    focus(city('Moscow'));
    fireEvent.keyDown(city('Moscow'), {key: 'ArrowRight'});
    expect(x(focused()!)).toBeGreaterThan(x('moscow'));
  });

  test('by Home and End to the most and the least important', () => {
    show();
    focus(city('Minsk'));
    fireEvent.keyDown(city('Minsk'), {key: 'Home'});
    expect(document.activeElement).toBe(buttons()[0]);
    fireEvent.keyDown(buttons()[0]!, {key: 'End'});
    expect(document.activeElement).toBe(buttons().at(-1));
  });

  test('by letters to a name', () => {
    show();
    focus(city('Baku'));
    for (const key of ['m', 'i']) fireEvent.keyDown(document.activeElement!, {key});
    expect(focused()).toBe('minsk');
  });

  test('by letters to a dot that holds the city under another name', () => {
    show(far);
    const merged = pictureOf(far).layout.dots.find(({cities}) => cities.length > 1)!;
    const other = places[merged.cities[1]!.placeIdx]!.names.en!;
    focus(buttons().at(-1)!);
    for (const key of other.slice(0, 5)) fireEvent.keyDown(document.activeElement!, {key});
    expect(focused()).toBe(places[merged.city.placeIdx]!.id);
  });

  test('nowhere with Ctrl, Alt or Cmd: these are the browser’s', () => {
    show();
    focus(city('Moscow'));
    for (const held of [{ctrlKey: true}, {altKey: true}, {metaKey: true}])
      expect(fireEvent.keyDown(city('Moscow'), {key: 'ArrowLeft', ...held})).toBe(true);
    expect(focused()).toBe('moscow');
  });

  test('nearer and farther about the city by plus and minus', () => {
    show();
    focus(city('Moscow'));
    fireEvent.keyDown(city('Moscow'), {key: '+'});
    fireEvent.keyDown(city('Moscow'), {key: '-'});
    expect(onZoom.mock.calls.map(([steps]) => steps)).toEqual([1, -1]);
  });
});

describe('a city out of view', () => {
  test('is there for keys, says where it lies, and is brought into view by them', () => {
    show(west);
    focus(city('Pyongyang'));
    expect(city('Pyongyang').getAttribute('aria-label')).toContain('outside the frame');
    expect(onShow).toHaveBeenCalledExactlyOnceWith('pyongyang');
  });

  test('one in view moves nothing', () => {
    show();
    focus(city('Moscow'));
    expect(onShow).not.toHaveBeenCalled();
  });

  test('keeps the focus when it comes into view', async () => {
    const {look} = show(west);
    const button = city('Pyongyang');
    focus(button);
    look({...opening, lngDeg: 110});
    expect(city('Pyongyang')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(button.className).toBe('city');
  });
});

describe('a dot of several cities', () => {
  // the one that holds most
  const merged = () => [...pictureOf(far).layout.dots].sort((a, b) => b.cities.length - a.cities.length)[0]!;
  const idsOf = () => merged().cities.map(({placeIdx}) => places[placeIdx]!.id);
  const namesOf = () => merged().cities.map(({placeIdx}) => places[placeIdx]!.names.en!);
  const dotButton = () => buttonOf(idsOf()[0]!);
  const choice = () => screen.queryByRole('list', {name: 'Cities in this place of the map'});
  const choices = () => within(choice()!).getAllByRole('button');
  const openChoice = async () => {
    await userEvent.click(dotButton());
    await screen.findByRole('list');
  };

  test('names all of them, and that it opens', () => {
    show(far);
    for (const name of namesOf()) expect(dotButton().getAttribute('aria-label')).toContain(name);
    expect(dotButton().getAttribute('aria-expanded')).toBe('false');
    expect(city('Minsk').getAttribute('aria-expanded')).toBeNull();
  });

  test('opens a choice of them, with the focus on the first', async () => {
    const {store} = show(far);
    await openChoice();
    expect(choices().map(button => button.textContent)).toEqual(
      namesOf().map(name =>
        expect.stringMatching(new RegExp(`^${name}, (?:no|\\d+) events? in these reports$`)),
      ),
    );
    expect(document.activeElement).toBe(choices()[0]);
    expect(dotButton().getAttribute('aria-expanded')).toBe('true');
    expect(store.getState().selection).toBeNull();
  });

  test('where the choice cannot be fetched, the one that lends its name is selected', async () => {
    vi.mocked(loadCityChoice).mockRejectedValueOnce(new TypeError('offline'));
    const {store} = show(far);
    await userEvent.click(dotButton());
    await waitFor(() => expect(store.getState().selection).toEqual({kind: 'place', id: idsOf()[0]}));
    expect(choice()).toBeNull();
  });

  test('the chosen one is selected, and the focus is with the dot again', async () => {
    const {store} = show(far);
    await openChoice();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().selection).toEqual({kind: 'place', id: idsOf()[1]});
    expect(choice()).toBeNull();
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  });

  test('Esc closes it and nothing else, and gives the focus back', async () => {
    const {store} = show(far);
    act(() => store.getState().select({kind: 'place', id: 'minsk'}));
    await openChoice();
    expect(fireEvent.keyDown(document.activeElement!, {key: 'Escape'})).toBe(false);
    expect(choice()).toBeNull();
    expect(document.activeElement).toBe(dotButton());
    expect(store.getState().selection).toEqual({kind: 'place', id: 'minsk'});
  });

  test('a second press on the dot and a focus that goes elsewhere close it too', async () => {
    show(far);
    await openChoice();
    await userEvent.click(dotButton());
    expect(choice()).toBeNull();
    await openChoice();
    await userEvent.click(screen.getByText('after'));
    expect(choice()).toBeNull();
  });

  test('a zoom that takes the dot apart closes it and leaves the focus with a city', async () => {
    const {look} = show(far);
    await openChoice();
    look({...opening, zoom: 8, lngDeg: 74.7, latDeg: 42.9});
    expect(choice()).toBeNull();
    expect(group().contains(document.activeElement)).toBe(true);
  });

  test('a zoom that joins dots leaves the focus with the one that holds the city', async () => {
    const {look} = show();
    const joined = merged().cities.find(
      ({placeIdx}) => buttonOf(places[placeIdx]!.id) !== null && placeIdx !== merged().city.placeIdx,
    )!;
    focus(buttonOf(places[joined.placeIdx]!.id));
    look(far);
    expect(document.activeElement).toBe(dotButton());
  });
});

function buttonOf(placeId: string): HTMLElement {
  return group().querySelector<HTMLElement>(`[data-place="${placeId}"]`)!;
}

function focusFirst(): string {
  focus(buttons()[0]!);
  return focused()!;
}
