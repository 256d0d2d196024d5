import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test} from 'vitest';
import {filterLater} from '../../src/app/filterLater';
import {FilterChips, leftBy} from '../../src/filters';
import {FilterDialog} from '../../src/filters/FilterDialog';
import {laterEn} from '../../src/i18n/later';
import {createItineraStore, parseAddress, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const all = shippedIndexes();

async function open(address = '') {
  const user = userEvent.setup();
  const store = createItineraStore(all, parseAddress(address).state);
  await filterLater(
    store,
    () => {},
    async () => ({leftBy}),
  ).ready;
  render(
    <StoreProvider store={store}>
      <FilterDialog words={laterEn.filter} />
      <FilterChips words={laterEn.filter} isBrief={false} />
    </StoreProvider>,
  );
  return {user, store};
}

const group = (name: string) => within(screen.getByRole('group', {name}));
const choice = (key: string, name: RegExp) => group(key).getByRole<HTMLInputElement>('checkbox', {name});

test('each choice says beforehand how many events it leaves, and leaves as many', async () => {
  const {user, store} = await open();
  const announced = choice('Status and outcome', /^announced/);
  const count = all.standings.filter(({status}) => status === 'announced').length;
  expect(announced.closest('label')!.textContent).toBe(`announced ${count}`);
  await user.click(announced);
  expect(store.getState().indexes.inOrder).toHaveLength(count);
  expect(screen.getByRole('button', {name: `Show ${count} events`})).toBeTruthy();

  // what another group leaves is counted under what is chosen
  const csto = choice('Format', /^CSTO/);
  const both = all.standings.filter(({status}, idx) => status === 'announced' && all.formats[idx] === 'csto');
  expect(csto.closest('label')!.textContent).toBe(`CSTO ${both.length}`);
  await user.click(csto);
  expect(store.getState().indexes.inOrder).toHaveLength(both.length);
  await user.click(announced);
  expect(store.getState().filters).toMatchObject({status: [], format: ['csto']});
});

test('what is asked for stands there to be taken off, one by one or all', async () => {
  const {user, store} = await open('format=csto,cis&status=announced');
  const chips = within(screen.getByRole('region', {name: 'Filters'}));
  expect(chips.getByRole('status').textContent).toBe(
    `${store.getState().indexes.inOrder.length} of 27 events`,
  );
  await user.click(chips.getByRole('button', {name: 'Remove the filter Format: CIS'}));
  expect(store.getState().filters.format).toEqual(['csto']);
  await user.click(chips.getByRole('button', {name: 'Clear all'}));
  expect(store.getState().indexes).toBe(all);
});

test('of nothing left it is said what to give up', async () => {
  const {user, store} = await open('kind=summit&status=took-place&format=csto');
  const chips = within(screen.getByRole('region', {name: 'Filters'}));
  expect(chips.getByRole('status').textContent).toBe('No event meets all of these filters.');
  const [way] = chips.getAllByRole('button', {name: /^Without “/});
  const [, count] = /: (\d+) event/.exec(way!.textContent)!;
  await user.click(way!);
  expect(store.getState().indexes.inOrder).toHaveLength(Number(count));
});

test('of many people the first stand there, and a name finds the others', async () => {
  const {user} = await open();
  const people = group('People and offices');
  const shown = people.getAllByRole('checkbox').length;
  expect(people.queryByRole('checkbox', {name: /Aliyev.*administration|administration/i})).toBeNull();
  await user.type(people.getByRole('searchbox', {name: 'Find a name'}), 'mishustin');
  expect(people.queryAllByRole('checkbox')).toHaveLength(0);
  expect(people.getByText('No such name among those who take part.')).toBeTruthy();
  await user.clear(people.getByRole('searchbox'));
  await user.type(people.getByRole('searchbox'), 'zakharov');
  expect(people.getAllByRole('checkbox').map(box => box.closest('label')!.textContent)).toEqual([
    'Maria Zakharova 2',
  ]);
  await user.clear(people.getByRole('searchbox'));
  await user.click(people.getByRole('button', {name: /^Show all/}));
  expect(people.getAllByRole('checkbox').length).toBeGreaterThan(shown);
});
