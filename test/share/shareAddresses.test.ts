import fc from 'fast-check';
import {expect, test} from 'vitest';
import {pageFile} from '../../src/app';
import {furniture, parseEmbedOptions} from '../../src/embed/options';
import {languages} from '../../src/model';
import {
  atlasAddress,
  frameAddress,
  isPublic,
  type Shared,
  type SharePlace,
  versionIn,
  viewAddress,
} from '../../src/share/shareAddresses';
import {
  firstChoices,
  frameParts,
  type ShareChoices,
  shareForms,
  shareSubjects,
  sizeNames,
  sizeOf,
} from '../../src/share/shareChoices';
import {addressStateOf, createItineraStore, parseAddress, themes} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const place: SharePlace = {
  href: 'https://atlas.example/visits/index.html#t=2020-01-01',
  frameFile: language => pageFile('embed', language),
  atlasFile: language => pageFile('index', language),
  pictureFiles: () => ['preview.png'],
  version: '0123456789ab',
};

function sharing(address: string, at: Partial<SharePlace> = {}): Shared & {choices: ShareChoices} {
  const state = addressStateOf(createItineraStore(indexes, parseAddress(address).state).getState());
  return {state, indexes, place: {...place, ...at}, choices: firstChoices(state, 'en')};
}

const fragmentOf = (address: string) => new URL(address).hash.slice(1);

test('the selected thing alone is the first choice, and nothing of window, camera or list goes along', () => {
  const shared = sharing(
    't=2025-06-29&place=cholpon-ata&from=2025-06-01&to=2025-07-31&view=42,74,5&mode=list',
  );
  expect(frameAddress(shared.choices, shared)).toBe(
    'https://atlas.example/visits/embed.html#t=2025-06-29&place=cholpon-ata&only=1',
  );
});

test('an event alone opens on its own day', () => {
  const shared = sharing('t=2023-10-01&event=cis-informal-summit-2025');
  expect(fragmentOf(frameAddress(shared.choices, shared))).toBe('event=cis-informal-summit-2025&only=1');
});

test('without a selection the view as it is now is the first choice, whole', () => {
  const address = 't=2025-06-29&view=42,74,5&from=2025-06-01&to=2025-07-31&mode=list&theme=dark';
  const shared = sharing(address);
  expect(shared.choices.subject).toBe('view');
  const {state} = parseAddress(fragmentOf(frameAddress(shared.choices, shared)));
  expect(state).toEqual(parseAddress(address).state);
});

test('the dataset’s opening says nothing that was not chosen', () => {
  const shared = sharing('t=2025-06-29&place=cholpon-ata&view=42,74,5');
  const opening: ShareChoices = {...shared.choices, subject: 'opening'};
  expect(frameAddress(opening, shared)).toBe('https://atlas.example/visits/embed.html');
  const still = frameAddress({...opening, theme: 'dark', isLive: false}, shared);
  expect(fragmentOf(still)).toBe('theme=dark&live=0');
});

test('another language is another page, and asks for nothing in the fragment', () => {
  const shared = sharing('t=2025-06-29&lang=ru');
  const address = frameAddress({...shared.choices, language: 'ky'}, shared);
  expect(new URL(address).pathname).toBe('/visits/embed.ky.html');
  expect(address).not.toContain('lang=');
  expect(atlasAddress({...shared.choices, language: 'ru'}, shared)).toContain('/visits/index.ru.html#');
});

test('a pinned address names the version, and where there is none it is the newest', () => {
  const shared = sharing('t=2025-06-29');
  const pinned = {...shared.choices, isPinned: true};
  expect(new URL(frameAddress(pinned, shared)).search).toBe('?v=0123456789ab');
  expect(new URL(frameAddress(shared.choices, shared)).search).toBe('');
  const unversioned = sharing('t=2025-06-29', {version: null});
  expect(new URL(frameAddress(pinned, unversioned)).search).toBe('');
});

test('which dataset it is stays part of every address', () => {
  const href = 'https://atlas.example/?dataset=visits&v=0123456789ab';
  const shared = sharing('t=2025-06-29', {href: `${href}#t=2020-01-01`});
  expect(new URL(frameAddress(shared.choices, shared)).search).toBe('?dataset=visits');
  expect(viewAddress(shared, 'en')).toBe(`${href}#t=2025-06-29`);
});

test('parts are named only where some are left out; a link names none', () => {
  const shared = sharing('t=2025-06-29');
  expect(frameAddress(shared.choices, shared)).not.toContain('show=');
  const some: ShareChoices = {...shared.choices, shown: ['credit', 'caption'], isLive: false};
  expect(frameAddress(some, shared)).toMatch(/&live=0&show=caption,credit$/);
  expect(atlasAddress(some, shared)).not.toMatch(/show=|live=/);
});

test('whatever is chosen, the address can be read, and says it', () => {
  const anyChoices = fc.record<ShareChoices>({
    form: fc.constantFrom(...shareForms),
    subject: fc.constantFrom(...shareSubjects),
    isPinned: fc.boolean(),
    size: fc.constantFrom(...sizeNames),
    ownSize: fc.record({widthPx: fc.double(), heightPx: fc.double()}),
    theme: fc.constantFrom(...themes),
    language: fc.constantFrom(...languages),
    shown: fc.subarray([...frameParts], {minLength: 1}),
    isLive: fc.boolean(),
  });
  const shared = sharing('t=2025-06-29&place=cholpon-ata&view=42,74,5&worldview=un');
  fc.assert(
    fc.property(anyChoices, choices => {
      const fragment = fragmentOf(frameAddress(choices, shared));
      const {state, complaints} = parseAddress(fragment);
      expect(parseEmbedOptions(fragment, true)).toMatchObject({
        complaints: [],
        options: {shown: choices.shown.length < frameParts.length ? choices.shown : furniture},
      });
      expect(complaints).toEqual([]);
      expect(state.theme ?? 'auto').toBe(choices.theme);
      expect(state.live ?? 'auto').toBe(choices.isLive ? 'auto' : 'never');
      const isSelected = choices.subject !== 'opening';
      expect(state.selection?.id).toBe(isSelected ? 'cholpon-ata' : undefined);
      expect(state.worldview).toBe(isSelected ? 'un' : undefined);
      expect(state.camera !== undefined).toBe(choices.subject === 'view');
    }),
  );
});

test('a size of one’s own stays within what a frame can have', () => {
  const own = (widthPx: number, heightPx: number) => sizeOf({size: 'own', ownSize: {widthPx, heightPx}});
  expect(own(1, 99_999)).toEqual({widthPx: 200, heightPx: 1600});
  expect(own(640.4, 480.5)).toEqual({widthPx: 640, heightPx: 481});
  expect(sizeOf({size: 'small', ownSize: {widthPx: 1, heightPx: 1}})).toEqual({widthPx: 360, heightPx: 480});
});

test('a page in a folder of a computer is nobody else’s to open', () => {
  expect(isPublic(place)).toBe(true);
  expect(isPublic({...place, href: 'file:///visits/index.html'})).toBe(false);
});

test('a version is twelve hexadecimal digits, and nothing else is one', () => {
  expect(versionIn('0123456789ab')).toBe('0123456789ab');
  for (const text of ['0123456789AB', '12', '', '0123456789ab0', null, undefined])
    expect(versionIn(text)).toBeNull();
});
