import {act, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, expect, test, vi} from 'vitest';
import {AboutMapText} from '../../src/app';
import {MoreMenu} from '../../src/app/MoreMenu';
import {Tools} from '../../src/app/Tools';
import {laterEn} from '../../src/i18n/later';
import {type AddressState, createItineraStore, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {anInfo} from '../fixtures/aDocument';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const escapes = vi.fn<(event: KeyboardEvent) => void>();
const onEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape' && !event.defaultPrevented) escapes(event);
};

function open(address: Partial<AddressState> = {}) {
  const store = createItineraStore(shippedIndexes(), address);
  // what closes the panel behind
  document.addEventListener('keydown', onEscape);
  render(
    <StoreProvider store={store}>
      <Tools rows={[]} onLost={() => {}} />
      <button type="button">Elsewhere</button>
    </StoreProvider>,
  );
  return {store, user: userEvent.setup()};
}

afterEach(() => {
  document.removeEventListener('keydown', onEscape);
  escapes.mockClear();
});

const more = () => screen.getByRole('button', {name: 'More'});
const isOpen = () => screen.queryByRole('combobox', {name: 'Theme'}) !== null;

test('More opens by the keyboard, says so, and its rows follow it', async () => {
  const {user} = open();
  expect(isOpen()).toBe(false);
  expect(more().getAttribute('aria-expanded')).toBe('false');
  more().focus();
  await user.keyboard('{Enter}');
  expect(more().getAttribute('aria-expanded')).toBe('true');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('combobox', {name: 'Theme'}));
  for (const name of ['English', 'Русский', 'Кыргызча']) {
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', {name}));
  }
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', {name: 'What was known when'}));
});

test('Esc closes it alone, and the focus is on its button again', async () => {
  const {user} = open();
  await user.click(more());
  await user.tab();
  await user.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(more());
  expect(escapes).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(escapes).toHaveBeenCalledOnce();
});

test('a tap elsewhere closes it, one inside does not', async () => {
  const {user} = open();
  await user.click(more());
  await user.click(screen.getByText('Theme'));
  expect(isOpen()).toBe(true);
  await user.click(document.body);
  expect(isOpen()).toBe(false);
});

test('it closes when the focus leaves, and when its button is pressed again', async () => {
  const {user} = open();
  await user.click(more());
  screen.getByRole('button', {name: 'Keys'}).focus();
  expect(isOpen()).toBe(true);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Elsewhere'}));
  expect(isOpen()).toBe(false);
  await user.click(more());
  await user.click(more());
  expect(isOpen()).toBe(false);
});

test('the theme is chosen in it, and it stays open', async () => {
  const {store, user} = open();
  await user.click(more());
  await user.selectOptions(screen.getByRole('combobox', {name: 'Theme'}), 'dark');
  expect(store.getState().theme).toBe('dark');
  expect(isOpen()).toBe(true);
});

test('each language is a link to its own page, with what is looked at and without a language of its own', async () => {
  const {store, user} = open({language: 'ky', mode: 'list', day: toDayNumber('2025-01-01'), selection: null});
  await user.click(more());
  const links = within(screen.getByRole('navigation', {name: 'Language'})).getAllByRole('link');
  expect(links.map(link => [link.textContent, link.lang, link.getAttribute('hreflang')])).toEqual([
    ['English', 'en', 'en'],
    ['Русский', 'ru', 'ru'],
    ['Кыргызча', 'ky', 'ky'],
  ]);
  const hrefs = () => links.map(link => link.getAttribute('href'));
  expect(hrefs()).toEqual(
    ['index', 'index.ru', 'index.ky'].map(page => `./${page}.html#t=2025-01-01&mode=list`),
  );
  // what is said here is English, whatever the map is named in
  expect(links.map(link => link.getAttribute('aria-current'))).toEqual(['true', null, null]);
  act(() => store.getState().openEvent('cis-informal-summit-2025'));
  expect(hrefs()).toContain('./index.ru.html#t=2025-12-22&event=cis-informal-summit-2025&mode=list');
});

test('a row is done once it has closed the menu and given the focus back', async () => {
  const onChoose = vi.fn(() => expect(document.activeElement).toBe(more()));
  const store = createItineraStore(shippedIndexes());
  render(
    <StoreProvider store={store}>
      <MoreMenu rows={[{label: 'Print…', onChoose}]} />
    </StoreProvider>,
  );
  const user = userEvent.setup();
  await user.click(more());
  await user.click(screen.getByRole('button', {name: 'Print…'}));
  expect(onChoose).toHaveBeenCalledOnce();
  expect(isOpen()).toBe(false);
});

test('About this map is a dialog of its own, which its button closes and opens again', async () => {
  const {user} = open();
  for (const _ of [1, 2]) {
    await user.click(more());
    await user.click(screen.getByRole('button', {name: 'About this map'}));
    expect(isOpen()).toBe(false);
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', {name: 'About this map'});
    expect(dialog.open).toBe(true);
    expect(await within(dialog).findByRole('heading', {name: 'About this map'})).toBeDefined();
    await user.click(within(dialog).getByRole('button', {name: 'Close'}));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
});

test('keys pressed in the dialog do nothing to the page behind', async () => {
  const {user} = open();
  await user.click(more());
  await user.click(screen.getByRole('button', {name: 'About this map'}));
  await screen.findByRole('heading', {name: 'About this map'});
  screen.getByRole('button', {name: 'Close'}).focus();
  await user.keyboard('{Escape}');
  expect(escapes).not.toHaveBeenCalled();
});

test.each([
  ['neutral', 'The lines on our list of disputes are dashed', 'United Nations'],
  ['un', 'United Nations maps and General Assembly resolutions', 'a disputed area that the map keeps apart'],
] as const)('the dialog tells of the worldview in force: %s', async (worldview, said, unsaid) => {
  const {user} = open({worldview});
  await user.click(more());
  await user.click(screen.getByRole('button', {name: 'About this map'}));
  await screen.findByRole('heading', {name: 'About this map'});
  const text = screen.getByRole('dialog').textContent;
  expect(text).toContain(said);
  expect(text).not.toContain(unsaid);
  expect(text).toContain(
    worldview === 'un' ? 'The address of this page asks for' : 'The editor of the dataset chose',
  );
});

test('the policy is four sentences, with a sample of each line and whom it is owed to', () => {
  const dataset = anInfo({worldview: 'un', credit: {en: 'Events: nobody.'}, licence: 'CC0-1.0'});
  const {container} = render(
    <AboutMapText language="en" words={laterEn.about} dataset={dataset} worldview="un" />,
  );
  const sentences = [...container.querySelectorAll('p:not(.about-credit)')].map(
    ({textContent}) => textContent,
  );
  expect(sentences).toHaveLength(4);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
  expect(sentences[3]).toContain('The editor of the dataset');
  const lines = screen.getAllByRole('listitem').map(item => item.textContent);
  expect(lines).toEqual(['border', 'disputed border', 'line of control']);
  for (const owed of [
    'Natural Earth',
    'GeoNames',
    'CC BY 4.0',
    'Source Serif 4',
    'Events: nobody.',
    'CC0-1.0',
  ])
    expect(container.textContent).toContain(owed);
});
