/** The page is written in Node: without a document, without a store. */
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {MessagesProvider} from '../../src/i18n';
import {en} from '../../src/i18n/all';
import {laterEn} from '../../src/i18n/later';
import {CaptionPicture, captionView} from '../../src/panels';
import {EventListPicture, listView} from '../../src/panels/list';
import {toDayNumber} from '../../src/time';
import {anEvent} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const telling = {indexes, messages: en, later: laterEn};
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

test('the caption is written without a store and without style attributes', () => {
  const view = captionView(telling, toDayNumber('2025-06-29'));
  const markup = renderToStaticMarkup(
    MessagesProvider({messages: en, children: createElement(CaptionPicture, {view})}),
  );
  expect(markup).toContain(
    '29 June 2025: Lavrov is due in <span class="unbroken">Cholpon-Ata</span> for two days.',
  );
  expect(markup).toContain('Announced · TASS, 29 June 2025');
  expect(markup).not.toContain('style=');
});

describe('the list', () => {
  const view = listView(telling);
  const markup = renderToStaticMarkup(createElement(EventListPicture, {view}));

  test('holds every event once, as a link that the page understands', () => {
    const links = [...markup.matchAll(/href="#event=([^"]+)"/g)].map(([, id]) => id);
    const ids = indexes.dataset.events.map(({id}) => id);
    expect(links).toHaveLength(ids.length);
    expect(new Set(links)).toEqual(new Set(ids));
    expect(markup).not.toMatch(/style=|<button/);
  });

  test('is grouped by what is known of the time', () => {
    const headings = view.sections.flatMap(section => section.headings.map(({title}) => title.text));
    expect(headings).toEqual([
      '1991',
      '2022',
      'Before 13 October 2023',
      'October 2023',
      'By January 2025',
      'January 2025',
      'May 2025',
      'Before 30 June 2025',
      'June 2025',
      'September 2025',
      'Between October and December 2025',
      'December 2025',
    ]);
    expect(view.title).toBe('All 27 events in these reports');
    expect(view.more).toBeNull();
  });

  test('says of each when, what, where, who, what became of it and who says so', () => {
    const written = textOf(markup);
    const from = written.indexOf('29–30 June 2025 · bilateral · Cholpon-Ata');
    const row = written.slice(from, written.indexOf('30 June 2025 · CSTO', from));
    expect(row).toContain('Lavrov’s visit to Kyrgyzstan');
    expect(row).toContain('Announced. No report here says whether it took place.');
    expect(row).toContain('Sergey Lavrov visiting, due in person');
    expect(row).toContain('TASS, 29 June 2025, paragraphs 1–2 and 4–6');
  });

  test('beyond fifty, counts', () => {
    const events = Array.from({length: 62}, (_, idx) => anEvent({id: `talks-${idx}`}));
    const long = listView({...telling, indexes: indexesOf(datasetOf({events}))});
    expect(long.sections.flatMap(({rows}) => rows)).toHaveLength(50);
    const written = renderToStaticMarkup(createElement(EventListPicture, {view: long}));
    expect(textOf(written)).toContain('and 12 more');
    expect(written).not.toContain('<button');
  });
});
