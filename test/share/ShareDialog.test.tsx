import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import {pageFile} from '../../src/app';
import {laterEn} from '../../src/i18n/later';
import {ShareDialog} from '../../src/share';
import type {SharePlace} from '../../src/share/shareAddresses';
import {createItineraStore, parseAddress, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

function open(address = 't=2025-06-29&place=cholpon-ata', at: Partial<SharePlace> = {}) {
  const user = userEvent.setup();
  const place: SharePlace = {
    href: 'https://atlas.example/index.html',
    frameFile: language => pageFile('embed', language),
    atlasFile: language => pageFile('index', language),
    pictureFiles: () => ['preview.png', 'preview.svg'],
    version: '0123456789ab',
    ...at,
  };
  const store = createItineraStore(shippedIndexes(), parseAddress(address).state);
  render(
    <StoreProvider store={store}>
      <ShareDialog words={laterEn.share} place={place} />
    </StoreProvider>,
  );
  return user;
}

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'Code to paste'}).value;
const choose = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('radio', {name}));

test('the link to what is shown comes first, and then the selected thing alone in a frame', () => {
  open();
  const [link, frame] = screen.getAllByRole<HTMLInputElement>('textbox');
  expect(link!.value).toBe('https://atlas.example/index.html#t=2025-06-29&place=cholpon-ata');
  expect(screen.getByRole<HTMLInputElement>('radio', {name: 'Cholpon-Ata, alone'}).checked).toBe(true);
  expect(frame!.value).toContain('embed.html#t=2025-06-29&amp;place=cholpon-ata&amp;only=1');
  expect(frame!.value).toContain('title="Cholpon-Ata"');
});

test('without a selection nothing can be shared alone, and the dialog says how it could', () => {
  open('t=2025-06-29');
  expect(screen.queryByRole('radio', {name: /alone/})).toBeNull();
  expect(screen.getByText(/to share it alone/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', {name: 'All, as it is now'}).checked).toBe(true);
});

test.each([
  ['Frame', /^<iframe [^>]*><\/iframe>$/],
  ['Frame and script', /^<iframe .*\n<script async src="https:\/\/atlas\.example\/embed\.js"><\/script>$/],
  ['Map element', /^<itinera-map .*itinera-map\.js"><\/script>$/s],
  ['Picture that is a link', /^<a href="[^"]*"><img src="https:\/\/atlas\.example\/preview\.png"/],
  ['Link', /^https:\/\/atlas\.example\/index\.html#/],
])('%s is a code of its own', async (form, expected) => {
  const user = open();
  await choose(user, form);
  expect(code()).toMatch(expected);
});

test('a size of one’s own is typed, and what cannot be is not taken', async () => {
  const user = open();
  await choose(user, 'Another');
  const width = screen.getByRole<HTMLInputElement>('spinbutton', {name: 'Width in px'});
  expect(width.value).toBe('720');
  await user.clear(width);
  await user.type(width, '640');
  expect(code()).toContain('max-width:640px');
  await user.clear(width);
  await user.type(width, '9000');
  expect(width.getAttribute('aria-invalid')).toBe('true');
  await user.tab();
  expect(width.value).toBe('1600');
  expect(width.hasAttribute('aria-invalid')).toBe(false);
  expect(code()).toContain('max-width:1600px');
});

test('version, language, theme, live map and parts go into the address', async () => {
  const user = open();
  await choose(user, /Pinned/);
  await user.selectOptions(screen.getByRole('combobox', {name: 'Theme'}), 'Dark');
  await user.selectOptions(screen.getByRole('combobox', {name: 'Live map'}), 'Never');
  await user.click(screen.getByRole('checkbox', {name: 'Legend'}));
  expect(code()).toContain('embed.html?v=0123456789ab#');
  expect(code()).toContain('&amp;theme=dark&amp;live=0&amp;only=1&amp;show=title,caption,time,credit"');
  await user.selectOptions(screen.getByRole('combobox', {name: 'Language'}), 'Русский');
  expect(code()).toContain('embed.ru.html?v=');
  await vi.waitFor(() => expect(code()).toContain('title="Чолпон-Ата"'));
});

test('the last part that is shown cannot be taken away', async () => {
  const user = open();
  const parts = ['Title', 'Caption', 'Legend', 'Timeline', 'Credit'];
  for (const name of parts) await user.click(screen.getByRole('checkbox', {name}));
  expect(code()).toMatch(/&amp;show=credit"/);
  expect(screen.getByRole<HTMLInputElement>('checkbox', {name: 'Credit'}).disabled).toBe(true);
});

test('a page that does not name its version offers no pinned code, and says so', () => {
  open(undefined, {version: null});
  expect(screen.queryByRole('radio', {name: /Pinned/})).toBeNull();
  expect(screen.getByText(/no code can be pinned/)).toBeTruthy();
});

test('a page on this computer alone says so', () => {
  open(undefined, {href: 'file:///visits/index.html'});
  expect(screen.getByText(/until it is published/)).toBeTruthy();
});

test('the code is copied, which is said until it changes', async () => {
  const user = open();
  await user.click(screen.getByRole('button', {name: 'Copy code'}));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(code());
  await choose(user, 'Link');
  expect(screen.queryByText('Copied')).toBeNull();
});

test('where the browser refuses, the code is selected and the reader told', async () => {
  const user = open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByRole('button', {name: 'Copy link'}));
  expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
  const link = screen.getByRole<HTMLInputElement>('textbox', {name: 'Link to what is shown now'});
  expect(document.activeElement).toBe(link);
  expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length]);
});

test('a picture that is missing gives way to the next, and where there is none the dialog says so', async () => {
  const user = open();
  await choose(user, 'Picture that is a link');
  const seen = () => screen.getByRole('img');
  seen().dispatchEvent(new Event('error'));
  await vi.waitFor(() => expect(code()).toContain('preview.svg'));
  seen().dispatchEvent(new Event('error'));
  expect(await screen.findByText(/There is no picture beside this page/)).toBeTruthy();
});

test('what readers get without script is told for each form but the link', async () => {
  const user = open();
  const told = () => screen.queryByText('What readers get without script')?.closest('details');
  expect(within(told()!).getByText(/list of events/)).toBeTruthy();
  await choose(user, 'Map element');
  expect(within(told()!).getByText(/A link to the map/)).toBeTruthy();
  await choose(user, 'Link');
  expect(told()).toBeUndefined();
});
