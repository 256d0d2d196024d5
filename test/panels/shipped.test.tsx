/** What the panels say of the project's own reports. */
import {screen, waitFor, within} from '@testing-library/react';
import {beforeAll, describe, expect, test} from 'vitest';
import {loadLaterPanels, Panel} from '../../src/panels';
import {createItineraStore, type Selection, type SelectionKind, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const indexes = shippedIndexes();

// how long a bundler takes to find them is not what is tested
beforeAll(() => loadLaterPanels('en'));

async function textOf(selection: Selection): Promise<string> {
  const store = createItineraStore(indexes, {selection, day: toDayNumber('2025-06-29')});
  const {container, unmount} = render(
    <StoreProvider store={store}>
      <Panel onLost={() => {}} />
    </StoreProvider>,
  );
  await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull());
  const text = container.textContent;
  unmount();
  return text;
}

test('Cholpon-Ata tells both events with TASS’s paragraphs', async () => {
  const text = await textOf({kind: 'place', id: 'cholpon-ata'});
  expect(text).toContain('Kyrgyzstan · 2 events in these reports');
  expect(text).toContain('Чолпон-Ата');
  expect(text).toContain('29–30 June 2025 · bilateral');
  expect(text).toContain('Lavrov’s visit to Kyrgyzstan');
  expect(text).toContain('30 June 2025 · CSTO');
  expect(text).toContain('Meeting of CSTO foreign ministers');
  expect(text.match(/Announced\. No report here says whether it took place\./g)).toHaveLength(2);
  expect(text.match(/TASS, 29 June 2025, paragraphs? [\d–, and]+/g)).toHaveLength(2);
  expect(text).toContain('Where Sergey Lavrov set out from is not reported; drawn from Moscow.');
});

test('the absence is told with reason and source in Baku, in Azerbaijan and at the summit', async () => {
  for (const id of ['baku', 'azerbaijan']) {
    const text = await textOf({kind: 'place', id});
    expect(text).toContain(
      'Ilham Aliyev did not attend: Informal CIS summit in St. Petersburg, 22 December 2025.',
    );
    expect(text).toMatch(/Reason given: .*work schedule/);
    expect(text).toContain('MENAFN, 22 December 2025, paragraph 10');
  }
  expect(await textOf({kind: 'event', id: 'cis-informal-summit-2025'})).toMatch(
    /Ilham Aliyev did not attendReason given: .*schedule/,
  );
});

test('what the reports dispute is shown, both readings with their paragraphs', async () => {
  for (const event of indexes.dataset.events.filter(({disputes}) => disputes?.length)) {
    const text = await textOf({kind: 'event', id: event.id});
    for (const {about, readings} of event.disputes!) {
      expect(text).toContain(`The reports disagree: ${about.en}`);
      for (const {says, locator} of readings) {
        expect(text).toContain(says.en);
        expect(text).toContain(locator);
      }
    }
  }
});

test('an office that a report leaves unnamed stays without a name', async () => {
  const text = await textOf({kind: 'event', id: 'cis-informal-summit-2025'});
  expect(text).toContain('President of Belarus');
  expect(text).not.toMatch(/Lukashenko|Tokayev|Rahmon|Berdimuhamedow|Mirziyoyev|Pashinyan|Japarov/);
  expect(await textOf({kind: 'actor', id: 'president-of-kyrgyzstan'})).toContain(
    'TASS names Sadyr Japarov as president.',
  );
});

test('two people of one surname are two', async () => {
  expect(await textOf({kind: 'actor', id: 'sadyr-japarov'})).toContain('also spelled Sadyr Zhaparov');
  expect(await textOf({kind: 'actor', id: 'akylbek-zhaparov'})).not.toContain('Sadyr');
});

test('a source without an address says so, and why its day is taken to be what it is', async () => {
  const text = await textOf({kind: 'source', id: 'report-cis-ministers'});
  expect(text).toContain('No link given.');
  expect(text).toContain('Published before 13 October 2023; the date is inferred.');
  expect(text).toContain('The report carries no date.');
});

describe('everything that can be selected', () => {
  const tables: [SelectionKind, readonly {readonly id: string}[]][] = [
    ['event', indexes.dataset.events],
    ['place', indexes.dataset.places],
    ['actor', indexes.dataset.actors],
    ['org', indexes.dataset.organisations],
    ['source', indexes.dataset.sources],
  ];

  test.each(tables)('has a panel without a hole in it: %s', async (kind, rows) => {
    for (const {id} of rows) {
      const text = await textOf({kind, id});
      // a hole shows the text around it
      expect(
        text.match(/.{0,20}(undefined|null|NaN|\[object|Not in these reports|,,|\.\.| \.).{0,20}/)?.[0],
      ).toBeUndefined();
      // every id has been turned into words
      expect(indexes.dataset.places.filter(place => text.includes(` ${place.id} `))).toEqual([]);
    }
  });

  test('and everything named in it leads to a panel', () => {
    for (const {id} of indexes.dataset.events) {
      const store = createItineraStore(indexes, {selection: {kind: 'event', id}});
      const {unmount} = render(
        <StoreProvider store={store}>
          <Panel onLost={() => {}} />
        </StoreProvider>,
      );
      const panel = within(screen.getByRole('complementary', {name: indexes.eventOf(id)!.title.en!}));
      for (const button of panel.getAllByRole('button').slice(1)) expect(button.textContent).not.toBe('');
      unmount();
    }
  });
});

test('every event is reached from each of its sources, with its paragraphs', async () => {
  for (const {id} of indexes.dataset.sources) {
    const text = await textOf({kind: 'source', id});
    for (const event of indexes.dataset.events) {
      for (const {source, locator} of event.reports) {
        if (source !== id) continue;
        expect(text).toContain(event.title.en);
        expect(text).toContain(locator);
      }
    }
  }
});
