import type {Indexes} from '../indexes';
import {isLanguage, type Language} from '../model';
import {type AddressState, noFilters, serialiseAddress} from '../store';
import {frameParts, type ShareChoices} from './shareChoices';

/** Where the pages lie that a code can lead to. */
export interface SharePlace {
  /** The address of the page that shares. */
  readonly href: string;
  /** The page that is made for frames, by its file's name. */
  readonly frameFile: (language: Language) => string;
  /** The atlas. */
  readonly atlasFile: (language: Language) => string;
  /** The picture of the opening view, the likeliest to be seen anywhere first. */
  readonly pictureFiles: (language: Language) => readonly string[];
  /** The version of the data that is shown; null where the page does not name it. */
  readonly version: string | null;
}

/** What is shared: what a page shows at a moment. */
export interface Shared {
  readonly state: AddressState;
  readonly indexes: Indexes;
  readonly place: SharePlace;
}

/** The address of the page in a frame, absolute. */
export function frameAddress(choices: ShareChoices, {state, indexes, place}: Shared): string {
  const chosen = frameParts.filter(part => choices.shown.includes(part));
  // a story that is told is what is shared, whatever else stands around it
  const shown = [...chosen, ...(state.story ? ['story'] : [])];
  const fragment = [
    fragmentOf(choices, state, indexes),
    // the card of a story that is shared is no part to choose
    chosen.length < frameParts.length && `show=${[...shown, ...(state.story ? ['story'] : [])].join(',')}`,
  ];
  return addressOf(place.frameFile(choices.language), choices, place, fragment);
}

/** The address of the atlas with the same in it, absolute: what a link leads to. */
export function atlasAddress(choices: ShareChoices, {state, indexes, place}: Shared): string {
  const file = place.atlasFile(choices.language);
  return addressOf(file, choices, place, [fragmentOf({...choices, isLive: true}, state, indexes)]);
}

/** The address of what the page shows now, in its own language. */
export function viewAddress({state, indexes, place}: Shared, pageLanguage: string): string {
  return new URL(`#${serialiseAddress(state, indexes, pageLanguage)}`, place.href).href;
}

/** The address of a file beside the pages, absolute. */
export function fileAddress(name: string, place: SharePlace): string {
  return new URL(name, place.href).href;
}

/** Whether somebody else can open these addresses: what lies in a folder of a computer, only those who sit before it. */
export function isPublic({href}: SharePlace): boolean {
  return /^https?:/.test(href);
}

/** A version of the data as an address names it; null for anything else. */
export function versionIn(text: string | null | undefined): string | null {
  return text && /^[0-9a-f]{12}$/.test(text) ? text : null;
}

function addressOf(
  file: string,
  {isPinned}: ShareChoices,
  place: SharePlace,
  fragment: readonly (string | false)[],
): string {
  const url = new URL(file, place.href);
  // which dataset it is stays part of the address
  const dataset = new URL(place.href).searchParams.get('dataset');
  if (dataset !== null) url.searchParams.set('dataset', dataset);
  if (isPinned && place.version !== null) url.searchParams.set('v', place.version);
  url.hash = fragment.filter(Boolean).join('&');
  return url.href;
}

/** What an address says of a choice, without its `#`. */
function fragmentOf(choices: ShareChoices, state: AddressState, indexes: Indexes): string {
  const {subject, theme, isLive} = choices;
  const live = isLive ? 'auto' : 'never';
  // the page of a language needs no saying; names in one that no page speaks do
  const language = isLanguage(state.language) ? choices.language : state.language;
  const asked = {...state, theme, live, language} as const;
  switch (subject) {
    case 'opening':
      return [theme !== 'auto' && `theme=${theme}`, !isLive && 'live=0'].filter(Boolean).join('&');
    case 'view':
      return serialiseAddress(asked, indexes, choices.language);
    case 'this': {
      // window and camera fit the one thing by themselves, and all of it is shown
      const alone = {
        ...asked,
        window: indexes.window,
        camera: null,
        mode: 'map',
        group: 'day',
        filters: noFilters,
        story: null,
        compare: null,
      } as const;
      const fragment = serialiseAddress(alone, indexes, choices.language);
      // an event brings the day on which it is told
      const timed = state.selection?.kind === 'event' ? fragment.replace(/^t=[^&]*&/, '') : fragment;
      return /(?:^|&)only=1(?:&|$)/.test(timed) ? timed : `${timed}&only=1`;
    }
  }
}
