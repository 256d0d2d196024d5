import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test} from 'vitest';
import {laterEn} from '../../src/i18n/later';
import {createItineraStore, StoreProvider} from '../../src/store';
import {StoryCard} from '../../src/story';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const indexes = shippedIndexes();
const {id, title, steps} = indexes.dataset.stories[0]!;
const last = steps.length;

/** Tells a step between two buttons, of which the first is where the focus goes when it is closed. */
function tell(step: number) {
  const store = createItineraStore(indexes, {story: {id, step}});
  render(
    <StoreProvider store={store}>
      <button type="button" className="opener">
        More
      </button>
      <StoryCard words={laterEn.story} next=".opener" />
      <button type="button">Elsewhere</button>
    </StoreProvider>,
  );
  return {store, user: userEvent.setup(), told: () => store.getState().story?.step};
}

const card = () => screen.getByRole('region', {name: title.en!});
const next = () => screen.getByRole('button', {name: 'Next step'});
const previous = () => screen.getByRole('button', {name: 'Previous step'});

test('a step is read: the story, its heading, its text, how far it is', () => {
  tell(3);
  const step = steps[2]!;
  expect(card().textContent).toContain(step.text.en);
  expect(screen.getByRole('heading', {name: step.title!.en!}).tagName).toBe('H3');
  const progress = screen.getByRole<HTMLProgressElement>('progressbar', {name: `3 of ${last}`});
  expect([progress.value, progress.max]).toEqual([3, last]);
});

test('next and previous lead through it, and the focus stays on them, at its ends as well', async () => {
  const {user, told} = tell(last - 1);
  await user.click(next());
  expect(told()).toBe(last);
  expect(next().getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(told()).toBe(last);
  expect(document.activeElement).toBe(next());
  previous().focus();
  for (let k = 0; k < last + 2; k += 1) await user.keyboard('{Enter}');
  expect(told()).toBe(1);
  expect(document.activeElement).toBe(previous());
});

test('a step is said once, as a whole: in the one live part of the card', async () => {
  const {user} = tell(1);
  const live = card().querySelectorAll('[aria-live]');
  expect(live).toHaveLength(1);
  expect(live[0]!.getAttribute('aria-atomic')).toBe('true');
  await user.click(next());
  // the same element, or nothing would be said
  expect(card().querySelector('[aria-live]')).toBe(live[0]);
  expect(live[0]!.textContent).toBe(`${steps[1]!.title!.en}${steps[1]!.text.en}`);
});

test('Page Down and Page Up lead on and back, from the card and while nothing has the focus', async () => {
  const {user, told} = tell(2);
  await user.keyboard('{PageDown}');
  expect(told()).toBe(3);
  next().focus();
  await user.keyboard('{PageUp}{PageUp}');
  expect(told()).toBe(1);
  expect(document.activeElement).toBe(next());
});

test('elsewhere, and with another key held, they are not the story’s', async () => {
  const {user, told} = tell(2);
  screen.getByRole('button', {name: 'Elsewhere'}).focus();
  await user.keyboard('{PageDown}');
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('{Shift>}{PageDown}{/Shift}{Control>}{PageDown}{/Control}');
  expect(told()).toBe(2);
});

test('the cross and Esc close it, leave the view, and give the focus back', async () => {
  for (const close of ['cross', 'Esc'] as const) {
    const {user, store} = tell(5);
    const {selection, playhead} = store.getState();
    if (close === 'cross') await user.click(screen.getByRole('button', {name: 'Close the story'}));
    else {
      next().focus();
      await user.keyboard('{Escape}');
    }
    expect(store.getState()).toMatchObject({story: null, selection, playhead});
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement?.className).toBe('opener');
    document.body.replaceChildren();
  }
});

test('Esc within a story closes nothing else', async () => {
  const {user} = tell(5);
  let heard = 0;
  const hear = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) heard += 1;
  };
  document.addEventListener('keydown', hear);
  next().focus();
  await user.keyboard('{Escape}');
  document.removeEventListener('keydown', hear);
  expect(heard).toBe(0);
});

test('nothing is there while no story is told', () => {
  const store = createItineraStore(indexes);
  const {container} = render(
    <StoreProvider store={store}>
      <StoryCard words={laterEn.story} next=".opener" />
    </StoreProvider>,
  );
  expect(container.textContent).toBe('');
});
