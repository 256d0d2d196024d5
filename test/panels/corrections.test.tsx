/** What has been corrected is told in the panel of whatever it is about. */
import {act, screen, waitFor, within} from '@testing-library/react';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {type Language, loadMessages, MessagesProvider} from '../../src/i18n';
import type {Indexes} from '../../src/indexes';
import {Panel} from '../../src/panels';
import {loadLaterPanels} from '../../src/panels/loadLaterPanels';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {corrected} from '../fixtures/corrected';
import {render} from '../fixtures/render';

vi.mock(import('../../src/panels/loadLaterPanels'), async original => {
  const {loadLaterPanels} = await original();
  // as on a page that has asked for nothing yet
  return {loadLaterPanels: vi.fn(loadLaterPanels), laterPanelsIn: () => null};
});
const network = vi.mocked(loadLaterPanels);
const fetched = network.getMockImplementation()!;
// how long a bundler takes to find them is not what is tested
beforeAll(async () => {
  await fetched('en');
});
beforeEach(() => {
  network.mockReset();
  network.mockImplementation(fetched);
});

const talks = {kind: 'event', id: 'talks'} as const;

async function open(selection: Selection | null, language: Language = 'en', indexes: Indexes = corrected) {
  const messages = await loadMessages(language);
  const store = createItineraStore(indexes, {selection});
  render(
    <MessagesProvider messages={messages}>
      <StoreProvider store={store}>
        <Panel onLost={() => {}} />
      </StoreProvider>
    </MessagesProvider>,
  );
  return store;
}

async function told(name = 'Corrections'): Promise<(string | null)[]> {
  const heading = await screen.findByRole('heading', {level: 3, name});
  return within(heading.parentElement!)
    .getAllByRole('listitem')
    .map(({textContent}) => textContent);
}

test.each([
  [
    'event',
    'talks',
    [
      '12 March 2026: Kulubaev was left out <b>by mistake</b>.',
      '5 January 2026: The day was given as 28 June.',
    ],
  ],
  ['actor', 'lavrov', ['12 March 2026: Kulubaev was left out <b>by mistake</b>.']],
  ['org', 'csto', ['1 February 2026: Trade was said to fall.']],
  ['place', 'kyrgyzstan', ['1 February 2026: Trade was said to fall.']],
] as const)('the panel of %s %s tells them with their days, the newest first', async (kind, id, expected) => {
  await open({kind, id});
  expect(await told()).toEqual(expected);
});

test('they are told in the language of the page, and what is in another one says so', async () => {
  await open(talks, 'ru');
  expect(await told('Исправления')).toEqual([
    '12 марта 2026 года: Kulubaev was left out <b>by mistake</b>.',
    '5 января 2026 года: Днём было названо 28 июня.',
  ]);
  expect(screen.getByText('Kulubaev was left out <b>by mistake</b>.').getAttribute('lang')).toBe('en');
  expect(screen.getByText('5 января 2026 года').getAttribute('datetime')).toBe('2026-01-05');
});

test.each([
  ['place', 'bishkek'],
  ['source', 'tass'],
] as const)('what nothing was wrong with has none: %s %s', async (kind, id) => {
  await open({kind, id});
  await waitFor(async () => expect(await network.mock.results[0]?.value).toBeDefined());
  await act(async () => {});
  expect(screen.queryByRole('heading', {level: 3, name: 'Corrections'})).toBeNull();
});
