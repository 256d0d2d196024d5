import {fireEvent, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import {KnownLink} from '../../src/app/KnownLink';
import {knownPart} from '../../src/app/knownPart';
import {laterEn} from '../../src/i18n/later';
import {KnownDialog} from '../../src/known/KnownDialog';
import {createItineraStore, parseAddress, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const whole = shippedIndexes();

/** The dialog in an atlas that was opened with an address. */
async function open(fragment: string) {
  const {state} = parseAddress(fragment);
  const part = state.known === undefined ? null : await knownPart(whole, state.known!, 'en');
  const store = createItineraStore(part?.indexes ?? whole, state);
  render(
    <StoreProvider store={store}>
      <KnownDialog words={laterEn.known} whole={whole} />
      {part && <KnownLink text="Show all reports" />}
    </StoreProvider>,
  );
}

const rows = () => screen.getAllByRole('listitem').map(({textContent}) => textContent);

test('each day on which something was published says what was known by then, before it is chosen', async () => {
  await open('t=2025-06-29');
  expect(rows()).toEqual([
    'All reports 27 events, 14 of them only announced shown now',
    '22 December 2025 27 events, 14 of them only announced MENAFN, 22 December 2025',
    expect.stringMatching(/^29 June 2025 23 events, .* TASS, 29 June 2025$/),
    expect.stringMatching(/^31 January 2025 \d+ events, .* GSV "Russia - Islamic World", January 2025$/),
    expect.stringMatching(/^12 October 2023 10 events, 7 of them only announced Unattributed report/),
  ]);
});

test('a day leads to the same view as it was known then; what had not been reported is no longer selected', async () => {
  await open('t=2025-06-29&event=lavrov-visit-kyrgyzstan-2025&mode=list');
  const hrefOf = (name: RegExp) => screen.getByRole('link', {name}).getAttribute('href');
  expect(hrefOf(/^31 January 2025/)).toBe('#t=2025-06-29&known=2025-01-31&mode=list');
  expect(hrefOf(/^29 June 2025/)).toBe(
    '#t=2025-06-29&event=lavrov-visit-kyrgyzstan-2025&known=2025-06-29&mode=list',
  );
});

test('the day that is shown is marked and leads nowhere; all reports are one step away', async () => {
  await open('t=2025-01-20&known=2025-01-31');
  const current = screen.getByText('shown now').closest('li')!;
  expect(current.textContent).toContain('31 January 2025');
  expect(within(current).queryByRole('link')).toBeNull();
  for (const name of [/^All reports/, 'Show all reports'])
    expect(screen.getByRole('link', {name}).getAttribute('href')).toBe('#t=2025-01-20');
});

test('any other day is counted as it is typed, and shown', async () => {
  await open('t=2025-06-29');
  const [field, show] = [screen.getByLabelText('Another day'), screen.getByRole('button', {name: 'Show'})];
  expect(show.hasAttribute('disabled')).toBe(true);
  fireEvent.change(field, {target: {value: '2024-05-01'}});
  expect(screen.getByRole('status').textContent).toBe('10 events, 7 of them only announced');
  fireEvent.change(field, {target: {value: '2020-01-01'}});
  expect(screen.getByRole('status').textContent).toBe('No report here had been published by 1 January 2020.');
  fireEvent.click(show);
  expect(window.location.hash).toBe('#t=2025-06-29&known=2020-01-01');
});
