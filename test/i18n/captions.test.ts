/**
 * What the caption says of every event of the shipped dataset, on the day on which it is told, in each language, as a text that is read through by
 * people. It changes with the words and with the data: `npx vitest run test/i18n/captions -u` writes it anew.
 */
import {expect, test} from 'vitest';
import {messagesByLanguage} from '../../src/i18n/all';
import {languages} from '../../src/model';
import {captionView} from '../../src/panels';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const {events} = indexes.dataset;

/** The caption of a day in each language, a line each. */
function told(title: string, day: number, eventId?: string): string {
  const selection = eventId === undefined ? null : ({kind: 'event', id: eventId} as const);
  const lines = languages.map(language => {
    const {sentence, absence, meta} = captionView(
      {indexes, messages: messagesByLanguage[language]},
      day,
      selection,
    );
    return `${language}  ${[sentence, absence, meta].filter(Boolean).join(' ')}`;
  });
  return [`# ${title}`, ...lines].join('\n').replaceAll('\u00a0', ' ');
}

test('every event has its caption, and a day without any too', async () => {
  const captions = [
    ...indexes.inOrder.map(eventIdx =>
      told(events[eventIdx]!.id, indexes.focusDay[eventIdx]!, events[eventIdx]!.id),
    ),
    ...['2024-06-01', '2025-07-15'].map(day => told(`nothing on ${day}`, toDayNumber(day))),
  ];
  expect(captions).toHaveLength(events.length + 2);
  await expect(`${captions.join('\n\n')}\n`).toMatchFileSnapshot('captions.txt');
});

test('no caption of a language is in the words of another', () => {
  for (const eventIdx of indexes.inOrder) {
    for (const language of ['ru', 'ky'] as const) {
      const telling = {indexes, messages: messagesByLanguage[language]};
      const {sentence} = captionView(telling, indexes.focusDay[eventIdx]!, {
        kind: 'event',
        id: events[eventIdx]!.id,
      });
      expect(sentence).not.toMatch(/[a-z]/i);
    }
  }
});
