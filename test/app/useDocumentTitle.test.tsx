import {act, renderHook} from '@testing-library/react';
import type {ReactNode} from 'react';
import {expect, test} from 'vitest';
import {useDocumentTitle} from '../../src/app/useDocumentTitle';
import {type Messages, MessagesProvider} from '../../src/i18n';
import {en} from '../../src/i18n/all';
import {ru} from '../../src/i18n/ru';
import {createItineraStore, type Selection, StoreProvider} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

function titled(messages: Messages) {
  const store = createItineraStore(shippedIndexes(), {selection: null});
  const wrapper = ({children}: {children: ReactNode}) => (
    <MessagesProvider messages={messages}>
      <StoreProvider store={store}>{children}</StoreProvider>
    </MessagesProvider>
  );
  renderHook(useDocumentTitle, {wrapper});
  return (selection: Selection | null) => {
    act(() => store.setState({selection}));
    return document.title;
  };
}

test('the tab is named after what is selected, and after the dataset where nothing is', () => {
  const titleOf = titled(en);
  const own = 'Journeys and meetings in five reports';
  expect(document.title).toBe(own);
  expect(titleOf({kind: 'place', id: 'cholpon-ata'})).toBe(`Cholpon-Ata · ${own}`);
  expect(titleOf({kind: 'place', id: 'armenia'})).toBe(`Armenia · ${own}`);
  expect(titleOf({kind: 'event', id: 'cis-informal-summit-2025'})).toBe(
    `Informal CIS summit in St. Petersburg · ${own}`,
  );
  expect(titleOf({kind: 'actor', id: 'sergey-lavrov'})).toBe(`Sergey Lavrov · ${own}`);
  expect(titleOf({kind: 'org', id: 'csto'})).toMatch(/^Collective Security Treaty Organi[sz]ation · /);
  expect(titleOf({kind: 'source', id: 'tass-2025-06-29'})).toBe(`TASS, 29 June 2025 · ${own}`);
  expect(titleOf(null)).toBe(own);
});

test('it is named in the page’s language', () => {
  const titleOf = titled(ru);
  expect(titleOf({kind: 'place', id: 'cholpon-ata'})).toBe(
    'Чолпон-Ата · Поездки и встречи в пяти сообщениях',
  );
});
