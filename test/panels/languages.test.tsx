/** What the panels say of the project's own reports to a reader in another language. */
import {act, waitFor} from '@testing-library/react';
import {beforeAll, describe, expect, test} from 'vitest';
import {type Language, loadMessages, MessagesProvider} from '../../src/i18n';
import type {Indexes} from '../../src/indexes';
import {loadLaterPanels, Panel} from '../../src/panels';
import {captionView} from '../../src/panels/caption/captionView';
import {createItineraStore, type Selection, type SelectionKind, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {anActor, aPlace, aSource} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const shipped = shippedIndexes();

// what comes later is there at once in every test
beforeAll(async () => {
  await Promise.all((['en', 'ru', 'ky'] as const).map(loadLaterPanels));
});

async function panelOf(selection: Selection, language: Language, indexes: Indexes = shipped) {
  const messages = await loadMessages(language);
  const store = createItineraStore(indexes, {selection});
  const {container, unmount} = render(
    <MessagesProvider messages={messages}>
      <StoreProvider store={store}>
        <Panel onLost={() => {}} />
      </StoreProvider>
    </MessagesProvider>,
  );
  await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull());
  return {container, unmount, select: (other: Selection) => act(() => store.getState().select(other))};
}

/** The texts of what is not marked as being in another language. */
function unmarkedTexts(root: Node): string[] {
  return [...root.childNodes].flatMap(node => {
    if (node instanceof Element) return node.hasAttribute('lang') ? [] : unmarkedTexts(node);
    return node.textContent ? [node.textContent] : [];
  });
}

const everything: [SelectionKind, readonly {readonly id: string}[]][] = [
  ['event', shipped.dataset.events],
  ['place', shipped.dataset.places],
  ['actor', shipped.dataset.actors],
  ['org', shipped.dataset.organisations],
  ['source', shipped.dataset.sources],
];

/** Names of publishers and numbers that no language writes otherwise. */
const sameEverywhere = /MENAFN(?:\d+ID\d+)?|GSV/g;

describe.each(['ru', 'ky'] as const)('in %s', language => {
  test.each(everything)(
    'every %s is told in the page’s language, or says in which other',
    async (kind, rows) => {
      const {container, select} = await panelOf({kind: 'source', id: 'tass-2025-06-29'}, language);
      for (const {id} of rows) {
        select({kind, id});
        const foreign = unmarkedTexts(container).filter(text =>
          /\p{Script=Latin}/u.test(text.replace(sameEverywhere, '')),
        );
        expect([id, foreign]).toEqual([id, []]);
      }
    },
  );

  test('the paragraphs of a report are counted in it', async () => {
    const {container} = await panelOf({kind: 'event', id: 'lavrov-visit-kyrgyzstan-2025'}, language);
    expect(container.textContent).toContain(language === 'ru' ? 'абзацы 1–2 и 4–6' : '1–2 жана 4–6-абзац');
  });
});

describe('the name of a place in its own language', () => {
  const under = async (id: string, language: Language) => {
    const {container, unmount} = await panelOf({kind: 'place', id}, language);
    const name = container.querySelector<HTMLElement>('.panel-under bdi');
    unmount();
    return name && [name.textContent, name.lang];
  };

  test.each([
    ['cholpon-ata', 'en', ['Чолпон-Ата', 'ky']],
    ['cholpon-ata', 'ru', null],
    ['cholpon-ata', 'ky', null],
    ['jalal-abad', 'ru', ['Жалал-Абад', 'ky']],
    ['jalal-abad', 'ky', null],
    ['moscow', 'en', ['Москва', 'ru']],
    ['baku', 'en', ['Bakı', 'az']],
    ['baku', 'ky', ['Bakı', 'az']],
    ['minsk', 'ru', ['Мінск', 'be']],
    ['dushanbe', 'ru', null],
    ['dushanbe', 'ky', ['Душанбе', 'tg']],
    ['armenia', 'en', ['Հայաստան', 'hy']],
    ['belarus', 'ru', null],
  ] as const)('%s in %s: %j', async (id, language, name) => {
    expect(await under(id, language)).toEqual(name);
  });
});

describe('of a dataset in English alone a reader in Kyrgyz', () => {
  const indexes = indexesOf(
    datasetOf({
      places: [aPlace({names: {en: 'Bishkek'}}), aPlace({id: 'moscow', names: {en: 'Moscow', ru: 'Москва'}})],
      actors: [anActor({aliases: ['Lawrow']}), anActor({id: 'kulubaev', names: {en: 'Jeenbek Kulubaev'}})],
      sources: [aSource({label: {en: 'TASS'}, basedOn: {en: 'the ministry'}})],
    }),
  );
  const marked = (root: Element) =>
    [...root.querySelectorAll<HTMLElement>('[lang]')].map(node => [node.textContent, node.lang]);

  test('gets the nearest language that a text has, told as what it is', async () => {
    const event = await panelOf({kind: 'event', id: 'talks'}, 'ky', indexes);
    // the fixture's texts are there in Russian too, which is nearer
    expect(marked(event.container)).toContainEqual(['Talks in Bishkek', 'ru']);
    expect(marked(event.container)).toContainEqual(['Bishkek', 'en']);
    event.unmount();
    const place = await panelOf({kind: 'place', id: 'moscow'}, 'ky', indexes);
    expect(marked(place.container.querySelector('.panel-head')!)).toContainEqual(['Москва', 'ru']);
  });

  test('gets spellings, publishers and grounds in the language of the sources', async () => {
    const actor = await panelOf({kind: 'actor', id: 'lavrov'}, 'ky', indexes);
    expect(marked(actor.container)).toContainEqual(['Lawrow', 'en']);
    actor.unmount();
    const source = await panelOf({kind: 'source', id: 'tass'}, 'ky', indexes);
    expect(marked(source.container)).toContainEqual(['TASS', 'en']);
    expect(marked(source.container)).toContainEqual(['the ministry', 'en']);
  });
});

test.each([
  ['ru', 'Объявлено на 9 мая 2025 года. Парад 9 мая в Москве'],
  ['ky', 'Москвадагы 9-май парады'],
] as const)(
  'a caption in %s does not say a place beside its title again where that declines it',
  async (language, words) => {
    const messages = await loadMessages(language);
    const {sentence} = captionView({indexes: shipped, messages}, toDayNumber('2025-05-09'));
    expect(sentence).toContain(words);
    expect(sentence.match(/Москв/g)).toHaveLength(1);
  },
);
