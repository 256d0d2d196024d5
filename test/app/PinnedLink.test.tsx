import {screen} from '@testing-library/react';
import {beforeEach, expect, test, vi} from 'vitest';
import {openPinned} from '../../src/app/openPinned';
import {PinnedLink} from '../../src/app/PinnedLink';
import {MessagesProvider} from '../../src/i18n';
import {en} from '../../src/i18n/en';
import type {Indexes} from '../../src/indexes';
import {createItineraStore, StoreProvider} from '../../src/store';
import {corrected} from '../fixtures/corrected';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const pinned = '0123456789ab';
const correction = {date: '2026-03-12', about: ['talks'], text: {en: 'The day was wrong.'}};

const answer = vi.fn<(url: string) => Promise<Response>>();
beforeEach(() => {
  answer.mockReset();
  vi.stubGlobal('fetch', answer);
  window.history.replaceState(null, '', `/atlas/embed.html?v=${pinned}&childId=a`);
});

function show(indexes: Indexes, versions: unknown) {
  answer.mockResolvedValue(Response.json(versions));
  render(
    <MessagesProvider messages={en}>
      <StoreProvider store={createItineraStore(indexes)}>
        <PinnedLink version={pinned} />
      </StoreProvider>
    </MessagesProvider>,
  );
}

test('a correction that the pinned data lack is said with its day, and leads to the newest data with what is looked at', async () => {
  show(shippedIndexes(), {current: 'ba9876543210', corrections: [correction]});
  const link = await screen.findByRole('link', {name: 'Corrected on 12 March 2026: see the newest version'});
  expect(link.getAttribute('href')).toBe('?childId=a#t=2025-06-29&place=cholpon-ata');
  expect(answer).toHaveBeenCalledWith('versions.json', expect.anything());
});

test('a newer version that corrects nothing is said without a day', async () => {
  show(corrected, {current: 'ba9876543210', corrections: corrected.dataset.dataset.corrections});
  await screen.findByRole('link', {name: 'There is a newer version of these data'});
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test.each([
  ['the same version', {current: pinned, corrections: [correction]}],
  ['no versions at all', null],
  ['nonsense', {current: 5, corrections: 'none'}],
])('with %s nothing is said', async (_, versions) => {
  show(shippedIndexes(), versions);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  await new Promise(resolve => setTimeout(resolve));
  expect(screen.queryByRole('link')).toBeNull();
});

test('the query of a page says which data, by what the page knows of itself', () => {
  document.head.innerHTML = `<meta name="itinera:version" content="${pinned}"><meta name="itinera:dataset" content="five">`;
  expect(openPinned(document, `?v=${pinned}`).url).toBe('dataset.json');
  expect(openPinned(document, '?v=ba9876543210')).toMatchObject({
    url: 'pinned/ba9876543210.json',
    complaints: [],
  });
  expect(openPinned(document, '?utm=x').newest).toBeNull();
  expect(openPinned(document, '?dataset=six')).toMatchObject({url: 'datasets/six.json', isOther: true});
  expect(openPinned(document, '?dataset=SIX').complaints).toHaveLength(1);
});
