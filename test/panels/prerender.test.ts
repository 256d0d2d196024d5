/** The page is written in Node: without a document, without a store. */
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {en} from '../../src/i18n';
import {CaptionPicture, captionView, EventListPicture, listView} from '../../src/panels';
import {toDayNumber} from '../../src/time';
import {anEvent} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const telling = {indexes, messages: en};
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

test('the caption is written without a store and without style attributes', () => {
  const view = captionView(telling, toDayNumber('2025-06-29'));
  const markup = renderToStaticMarkup(createElement(CaptionPicture, {view}));
  expect(markup).toContain('29 June 2025: Lavrov is due in Cholpon-Ata for two days.');
  expect(markup).toContain('Announced · TASS, 29 June 2025');
  expect(markup).not.toContain('style=');
});

describe('the list', () => {
  const view = listView(telling);
  const markup = renderToStaticMarkup(createElement(EventListPicture, {view}));

  test('holds every event once, as a link that the page understands', () => {
    const links = [...markup.matchAll(/href="#event=([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(indexes.inOrder.map(eventIdx => indexes.dataset.events[eventIdx]!.id));
    expect(markup).not.toMatch(/style=|<button/);
  });

  test('is grouped by year, in the order of being told', () => {
    expect(view.years.map(({year}) => year)).toEqual([1991, 2022, 2023, 2025]);
    expect(view.title).toBe('All 27 events in these reports');
    expect(view.more).toBeNull();
  });

  test('says of each when, what, where, who, what became of it and who says so', () => {
    const {rows} = view.years.at(-1)!;
    const row = rows.find(({card}) => card.eventId === 'lavrov-visit-kyrgyzstan-2025')!;
    expect(row).toMatchObject({
      card: {date: '29–30 June 2025', status: 'Announced. No report here says whether it took place.'},
      place: {text: 'Cholpon-Ata'},
      sources: 'TASS, 29 June 2025, paragraphs 1–2 and 4–6',
    });
    expect(textOf(markup)).toContain(`29–30 June 2025 · bilateral · Cholpon-AtaLavrov’s visit to Kyrgyzstan`);
  });

  test('beyond fifty, counts', () => {
    const events = Array.from({length: 62}, (_, idx) => anEvent({id: `talks-${idx}`}));
    const long = listView({indexes: indexesOf(datasetOf({events})), messages: en});
    expect(long.years.flatMap(({rows}) => rows)).toHaveLength(50);
    const written = renderToStaticMarkup(createElement(EventListPicture, {view: long}));
    expect(textOf(written)).toContain('and 12 more');
    expect(written).not.toContain('<button');
  });
});
