import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import {beforeEach, expect, test, vi} from 'vitest';
import {DownloadDialog} from '../../src/download';
import {leftBy} from '../../src/filters';
import {laterEn} from '../../src/i18n/later';
import type {SharePlace} from '../../src/share';
import {createItineraStore, parseAddress, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {columnIndexes, shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const place: SharePlace = {
  href: 'https://atlas.example/index.html#t=2025-06-29',
  frameFile: () => 'embed.html',
  atlasFile: () => 'index.html',
  pictureFiles: () => [],
  version: '0123456789ab',
};

/** The files that were handed to the browser, by their names. */
const saved: {name: string; blob: Blob}[] = [];
beforeEach(() => {
  saved.length = 0;
  let blob: Blob;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(given => {
    blob = given as Blob;
    return 'blob:https://atlas.example/1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({name: this.download, blob});
  });
});

function open(address = 't=2025-06-29&place=cholpon-ata', indexes = shippedIndexes()) {
  const user = userEvent.setup();
  const store = createItineraStore(indexes, parseAddress(address).state);
  const {all, filters, window} = store.getState();
  store.setState({indexes: leftBy(filters, all, window)});
  render(
    <StoreProvider store={store}>
      <DownloadDialog words={laterEn} place={place} today={toDayNumber('2026-11-01')} />
    </StoreProvider>,
  );
  return {user, store};
}
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', {name});
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', {name}).value;
const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
  user.click(screen.getByRole('button', {name}));

test('it offers the selected thing and everything, each with its count', () => {
  open();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  expect(radio('Cholpon-Ata: 2 events').checked).toBe(true);
  expect(radio(`Everything: ${shippedIndexes().dataset.events.length} events`).checked).toBe(false);
  expect(screen.getByText('Cholpon-Ata.')).toBeTruthy();
});

test('what filters and period leave is a choice of its own, told in words', async () => {
  const {user} = open('from=2025-01-01&to=2025-07-31&status=announced');
  await user.click(radio(/^What is shown: \d+ events$/));
  expect(screen.getByText('1 January – 31 July 2025; Status and outcome: announced.')).toBeTruthy();
});

test('each file says what it is for, and is saved under a name of its own', async () => {
  const {user} = open();
  const files = within(screen.getByRole('list')).getAllByRole('button');
  expect(files).toHaveLength(6);
  for (const [idx, file] of files.entries()) {
    expect(document.getElementById(file.getAttribute('aria-describedby')!)!.textContent).toMatch(/^For /);
    await user.click(file);
    await vi.waitFor(() => expect(saved).toHaveLength(idx + 1));
  }
  expect(saved.map(({name}) => name)).toEqual([
    'five-reports-cholpon-ata-events.csv',
    'five-reports-cholpon-ata-participants.csv',
    'five-reports-cholpon-ata-map.geojson',
    'five-reports-cholpon-ata-calendar.ics',
    'five-reports-cholpon-ata-dataset.json',
    'five-reports-cholpon-ata-datapackage.zip',
  ]);
});

test('the table holds the events that are chosen, with addresses that lead to them', async () => {
  const {user} = open();
  await press(user, /^Events, CSV/);
  expect(await screen.findByText('five-reports-cholpon-ata-events.csv: 2 events')).toBeTruthy();
  const {data} = Papa.parse<Record<string, string>>(await saved[0]!.blob.text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({address}) => address)).toEqual([
    'https://atlas.example/index.html#event=lavrov-visit-kyrgyzstan-2025',
    'https://atlas.example/index.html#event=csto-foreign-ministers-2025',
  ]);
});

test('what comes along with the events of a dataset is counted', async () => {
  const {user} = open('event=lavrov-kulubaev-talks-2025');
  await press(user, /^Dataset, JSON/);
  expect(
    await screen.findByText(
      'five-reports-lavrov-kulubaev-talks-2025-dataset.json: 2 events; 1 event that these belong to or concern come along',
    ),
  ).toBeTruthy();
});

test('citation, link and sources are those of the choice, and are copied', async () => {
  const {user} = open();
  expect(field('Citation')).toMatch(
    /^Journeys and meetings in five reports: Cholpon-Ata; map of 29 June 2025\. Itinera, data version 0123456789ab/,
  );
  expect(field('Link')).toBe('https://atlas.example/index.html#t=2025-06-29&place=cholpon-ata');
  expect(field('Sources')).toMatch(/^TASS, 29 June 2025, paragraphs? /);
  await user.click(radio(/^Everything/));
  expect(field('Link')).toBe('https://atlas.example/index.html');
  expect(field('Sources').split('\n')).toHaveLength(shippedIndexes().dataset.sources.length);
  await press(user, /^Copy citation/);
  expect(await navigator.clipboard.readText()).toBe(field('Citation'));
  await user.click(screen.getByText('For reference managers'));
  expect(field('BibTeX')).toMatch(/^@misc\{itinera-five-reports-0123456789ab,/);
  expect(JSON.parse(field('CSL-JSON'))).toHaveLength(shippedIndexes().dataset.sources.length + 1);
});

test('a clock that goes on changes neither choice nor citation', () => {
  const {store} = open();
  const before = field('Citation');
  store.getState().scrubTo(toDayNumber('2025-12-22'));
  expect(field('Citation')).toBe(before);
});

test('what cannot be written is said', async () => {
  const {user} = open();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.mocked(URL.createObjectURL).mockImplementation(() => {
    throw new Error('no room');
  });
  await press(user, /^Events, CSV/);
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be written/);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('no room'));
});

test('of a large dataset the details are fetched before a file is written', async () => {
  const fetched: number[] = [];
  const {user} = open(
    't=2025-06-29',
    columnIndexes(shippedIndexes().dataset, undefined, shard => fetched.push(shard)),
  );
  await press(user, /^Events, CSV/);
  await screen.findByText(/events\.csv: \d+ events/);
  expect(fetched).toEqual([0]);
  const {data} = Papa.parse<{id: string; summary: string}>(await saved[0]!.blob.text(), {header: true});
  for (const {id, summary} of data.filter(({id}) => id))
    expect(Object.values(shippedIndexes().eventOf(id)!.summary)).toContain(summary);
});

test('where they cannot be had that is said, and another press tries again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  let isDown = true;
  const indexes = columnIndexes(shippedIndexes().dataset, undefined, () => {
    if (isDown) throw new Error('503');
  });
  const {user} = open('t=2025-06-29', indexes);
  await press(user, /^Events, CSV/);
  expect((await screen.findByRole('alert')).textContent).toMatch(/try again/);
  expect(saved).toEqual([]);
  isDown = false;
  await press(user, /^Events, CSV/);
  await screen.findByText(/events\.csv: \d+ events/);
  expect(screen.queryByRole('alert')).toBeNull();
});
