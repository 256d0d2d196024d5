import {expect, test} from 'vitest';
import {fileNameOf} from '../../src/download/fileNameOf';
import {scopesOf, scopeWords} from '../../src/download/scope';
import {leftBy} from '../../src/filters';
import {en} from '../../src/i18n/en';
import {laterEn} from '../../src/i18n/later';
import {createItineraStore, parseAddress} from '../../src/store';
import {boundedSpan} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

/** The state at an address, with what its filters leave. */
function stateAt(address: string) {
  const store = createItineraStore(shippedIndexes(), parseAddress(address).state);
  const {all, filters, window} = store.getState();
  store.setState({indexes: leftBy(filters, all, window)});
  return store.getState();
}
const idsIn = (eventIdxs: readonly number[] | undefined) =>
  eventIdxs?.map(idx => shippedIndexes().dataset.events[idx]!.id);
const wordsAt = (address: string, scope: 'selection' | 'view' | 'whole') =>
  scopeWords(stateAt(address), scope, {indexes: shippedIndexes(), messages: en}, laterEn);

test('with nothing selected, filtered or zoomed there is only everything', () => {
  const scopes = scopesOf({...stateAt('t=2025-06-29'), selection: null});
  expect([...scopes.keys()]).toEqual(['whole']);
  expect(scopes.get('whole')).toEqual(shippedIndexes().inOrder);
});

test('of a selected place there are its events', () => {
  const scopes = scopesOf(stateAt('t=2025-06-29&place=cholpon-ata'));
  expect(idsIn(scopes.get('selection'))).toEqual([
    'lavrov-visit-kyrgyzstan-2025',
    'csto-foreign-ministers-2025',
  ]);
  expect(scopes.has('view')).toBe(false);
});

test('filters and period narrow the view, and the selection with it', () => {
  const address = 't=2025-01-15&from=2025-01-01&to=2025-07-31&status=announced&actor=sergey-lavrov';
  const state = stateAt(address);
  const {dataset, standings, window, inOrder} = {...shippedIndexes(), window: state.window};
  const expected = inOrder.filter(idx => {
    const [from, to] = boundedSpan(dataset.events[idx]!.days, window);
    return standings[idx]!.status === 'announced' && from <= window.to && to >= window.from;
  });
  const scopes = scopesOf(state);
  expect(scopes.get('view')).toEqual(expected);
  expect(expected.length).toBeGreaterThan(2);
  expect(scopes.get('selection')).toEqual(
    expected.filter(idx => dataset.events[idx]!.participants.some(({actor}) => actor === 'sergey-lavrov')),
  );
  expect(scopes.get('whole')).toHaveLength(dataset.events.length);
});

test('an event that is read can be had though a filter hides it', () => {
  const scopes = scopesOf(stateAt('event=cis-informal-summit-2025&status=announced'));
  expect(idsIn(scopes.get('selection'))).toEqual(['cis-informal-summit-2025']);
  expect(idsIn(scopes.get('view'))).not.toContain('cis-informal-summit-2025');
});

test('what is chosen is told in words', () => {
  const address = 'from=2025-06-01&to=2025-07-31&status=announced&country=KG,AM&place=cholpon-ata';
  expect(wordsAt(address, 'selection')).toBe(
    'Cholpon-Ata; 1 June – 31 July 2025; Status and outcome: announced; Countries: Kyrgyzstan, Armenia',
  );
  expect(wordsAt(address, 'view')).toBe(
    '1 June – 31 July 2025; Status and outcome: announced; Countries: Kyrgyzstan, Armenia',
  );
  expect(wordsAt(address, 'whole')).toBe('');
  expect(wordsAt(`${address}&known=2025-06-30`, 'whole')).toBe('as known on 30 June 2025');
});

test('a file is called after what is in it', () => {
  const state = stateAt('from=2025-06-01&to=2025-07-31&place=cholpon-ata');
  expect(fileNameOf(state, 'selection', 'events')).toBe(
    'five-reports-cholpon-ata-2025-06-01-2025-07-31-events.csv',
  );
  expect(fileNameOf(state, 'view', 'calendar')).toBe('five-reports-view-2025-06-01-2025-07-31-calendar.ics');
  expect(fileNameOf(state, 'whole', 'package')).toBe('five-reports-datapackage.zip');
});
