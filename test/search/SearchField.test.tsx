import {screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test} from 'vitest';
import {SearchTool} from '../../src/app/SearchTool';
import {type AddressState, createItineraStore, StoreProvider} from '../../src/store';
import {aDocument, anEvent} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

function open(indexes = shippedIndexes(), address: Partial<AddressState> = {selection: null}) {
  const user = userEvent.setup();
  const store = createItineraStore(indexes, address);
  render(
    <StoreProvider store={store}>
      <button type="button">Before</button>
      <SearchTool onLost={() => {}} />
      <button type="button">After</button>
    </StoreProvider>,
  );
  return {user, store};
}

/** For a machine that has other things to do. */
const patience = {timeout: 4000};
const field = () => screen.findByRole<HTMLInputElement>('combobox', {name: 'Search'});
const options = () => screen.getAllByRole('option').map(({textContent}) => textContent);
const active = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

/** Types into the field once it is there and all has been read. */
async function ask(user: ReturnType<typeof userEvent.setup>, text: string): Promise<HTMLInputElement> {
  await user.click(screen.getByRole('combobox', {name: 'Search'}));
  const input = await field();
  await user.type(input, text);
  await screen.findAllByText(/found/, undefined, patience);
  await waitFor(() => expect(screen.queryByText(/Still reading/)).toBeNull(), patience);
  return input;
}

test('what was typed before the field had come is looked for once it has', async () => {
  const {user} = open();
  const before = screen.getByRole('combobox', {name: 'Search'});
  // in one go: nothing can come in between
  await user.click(before);
  await user.keyboard('lavr');
  const input = await field();
  expect(input.value).toBe('lavr');
  expect(document.activeElement).toBe(input);
  await user.keyboard('ov');
  expect(input.value).toBe('lavrov');
  expect(await screen.findByRole('option', {name: /^Sergey Lavrov/}, patience)).toBeDefined();
});

test('the results are a listbox of groups with their counts, and are told in words', async () => {
  const {user} = open();
  const input = await ask(user, 'Zhaparov');
  const people = screen.getByRole('group', {name: 'People and offices 2'});
  expect(
    within(people)
      .getAllByRole('option')
      .map(({textContent}) => textContent),
  ).toEqual([
    'Sadyr Japarovpresident, Kyrgyzstan · also named Sadyr Zhaparov',
    'Akylbek Zhaparovprime minister, Kyrgyzstan',
  ]);
  expect(screen.getByRole('status').textContent).toBe('8 found: People and offices 2, Events 6');
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(input.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
});

test('arrow keys, Home and End go through all groups, and Enter opens what is picked out', async () => {
  const {user, store} = open();
  const input = await ask(user, 'Zhaparov');
  expect(active(input)).toMatch(/^Sadyr Japarov/);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(active(input)).toMatch(/^Talks of Putin and Japarov/);
  await user.keyboard('{End}');
  expect(active(input)).toBe(options().at(-1));
  await user.keyboard('{ArrowDown}');
  expect(active(input)).toMatch(/^Sadyr Japarov/);
  await user.keyboard('{End}{Home}{ArrowDown}{Enter}');
  expect(store.getState().selection).toEqual({kind: 'actor', id: 'akylbek-zhaparov'});
  expect(input.value).toBe('');
  expect(screen.queryByRole('option')).toBeNull();
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

test('Enter opens the first one, and an event takes the clock along', async () => {
  const {user, store} = open();
  await ask(user, 'air base');
  const day = store.getState().playhead;
  await user.keyboard('{Enter}');
  expect(store.getState().selection).toEqual({kind: 'event', id: 'kant-air-base-anniversary-2023'});
  expect(store.getState().playhead).not.toBe(day);
});

test('a press opens what is pressed, and leaves the clock where it is for what is no event', async () => {
  const {user, store} = open();
  await ask(user, 'Cholpan Ata');
  const day = store.getState().playhead;
  await user.click(screen.getByRole('option', {name: /^Cholpon-Ata/}));
  expect(store.getState().selection).toEqual({kind: 'place', id: 'cholpon-ata'});
  expect(store.getState().playhead).toBe(day);
});

test('Esc clears, then gives the focus back to where it was, and does nothing else', async () => {
  const {user, store} = open(shippedIndexes(), {selection: {kind: 'place', id: 'bishkek'}});
  const before = screen.getByRole('button', {name: 'Before'});
  before.focus();
  await user.keyboard('/');
  const input = await field();
  await user.keyboard('lavrov');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}');
  expect(input.value).toBe('');
  expect(document.activeElement).toBe(input);
  expect(screen.queryByRole('option')).toBeNull();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(before);
  expect(store.getState().selection).toEqual({kind: 'place', id: 'bishkek'});
});

test('Tab leaves without opening anything, and what was typed stays', async () => {
  const {user, store} = open();
  const input = await ask(user, 'lavrov');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Clear'}));
  await user.tab();
  expect(store.getState().selection).toBeNull();
  expect(screen.queryByRole('option')).toBeNull();
  expect(input.value).toBe('lavrov');
  await user.tab({shift: true});
  await user.tab({shift: true});
  expect(document.activeElement).toBe(input);
  expect(await screen.findByRole('option', {name: /^Sergey Lavrov/}, patience)).toBeDefined();
  await user.click(screen.getByRole('button', {name: 'Clear'}));
  expect(input.value).toBe('');
  expect(document.activeElement).toBe(input);
});

test('the key is a stroke like any other where something is written', async () => {
  const {user} = open();
  const input = await ask(user, 'a/b');
  expect(input.value).toBe('a/b');
});

test('where nothing is found it says what to try and what there is', async () => {
  const {user} = open();
  const input = await ask(user, 'xyzzyq');
  const said = screen.getByText('Nothing found for “xyzzyq”.', {selector: '.search-nothing p'});
  expect(said.parentElement!.textContent).toContain('Names are known in English, Russian and Kyrgyz.');
  expect(said.parentElement!.textContent).toMatch(
    /people and offices \d+, places 25, organisations 5, events 27, sources 5/,
  );
  expect(screen.getByRole('status').textContent).toBe('Nothing found for “xyzzyq”.');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{Enter}');
  expect(input.value).toBe('xyzzyq');
});

test('of many the rest is a row of its own, which shows more and leaves the field as it is', async () => {
  const words = (text: string) => ({en: text, ru: text});
  const events = Array.from({length: 40}, (_, idx) =>
    anEvent({id: `talks-${idx}`, title: words(`Harbour ${idx}`)}),
  );
  const {user, store} = open(indexesOf(datasetOf({...aDocument(), events})));
  const input = await ask(user, 'harbour');
  expect(options()).toHaveLength(6);
  expect(options().at(-1)).toBe('35 more');
  await user.keyboard('{End}{Enter}');
  expect(options()).toHaveLength(26);
  expect(active(input)).toMatch(/^Harbour/);
  await user.click(screen.getByRole('option', {name: '15 more'}));
  expect(options()).toHaveLength(40);
  expect(input.value).toBe('harbour');
  expect(store.getState().selection).toBeNull();
});

test('text of the data is text', async () => {
  const {user} = open(
    indexesOf(datasetOf({events: [anEvent({id: 'talks', title: {en: 'Harbour <img src=x>', ru: 'Порт'}})]})),
  );
  await ask(user, 'harbour');
  expect(screen.getByRole('option').textContent).toContain('Harbour <img src=x>');
  expect(screen.getByRole('option').querySelector('img')).toBeNull();
});

test('a large dataset is searched while it is still being read', async () => {
  const words = (text: string) => ({en: text, ru: text});
  const events = Array.from({length: 150}, (_, idx) =>
    anEvent({id: `talks-${idx}`, title: words(`Talks ${idx}`), summary: words(`About number ${idx * 7}.`)}),
  );
  const {user} = open(indexesOf(datasetOf({...aDocument(), events})));
  await user.click(screen.getByRole('combobox', {name: 'Search'}));
  const input = await field();
  await user.type(input, 'kulubaev');
  expect(await screen.findByRole('option', {name: /^Jeenbek Kulubaev/}, patience)).toBeDefined();
  await waitFor(() => expect(screen.queryByText(/Still reading/)).toBeNull(), patience);
  expect(screen.getByRole('group', {name: 'Events 150'})).toBeDefined();
});
