/** The keys of an address, as the documentation tells them; `address.ts` reads them. */

interface AddressKeySpec {
  readonly explains: string;
  /** A value, as it stands in an address. */
  readonly example: string;
  /** A key without which this one means nothing. */
  readonly with?: string;
  /** Who reads it: the state that `parseAddress` gives, the page that is opened, or whoever fetches the data, for whom it stands in the query. */
  readonly readBy: 'address' | 'page' | 'query';
}

/** In the order in which the documentation tells them. */
export const addressKeys = {
  t: {explains: 'The day that is shown.', example: '2025-06-29', readBy: 'address'},
  from: {
    explains: 'First day of the time axis; with `to`.',
    example: '2023-10-01',
    with: 'to=2025-12-31',
    readBy: 'address',
  },
  to: {
    explains: 'Last day of the time axis; with `from`.',
    example: '2025-12-31',
    with: 'from=2023-10-01',
    readBy: 'address',
  },
  event: {
    explains: 'The event that is open, by its id. Of these five the first that is given counts.',
    example: 'csto-foreign-ministers-2025',
    readBy: 'address',
  },
  place: {explains: 'The city or country that is open.', example: 'bishkek', readBy: 'address'},
  actor: {explains: 'The person that is open.', example: 'sergey-lavrov', readBy: 'address'},
  org: {explains: 'The organisation that is open.', example: 'csto', readBy: 'address'},
  source: {explains: 'The source that is open.', example: 'tass-2025-06-29', readBy: 'address'},
  only: {
    explains: '`1`, with one of the five: all else is hidden, and map and axis fit it.',
    example: '1',
    with: 'actor=sergey-lavrov',
    readBy: 'address',
  },
  open: {
    explains: 'With `only`: what else is being read, as `place,bishkek`; `none` for nothing.',
    example: 'place,bishkek',
    with: 'actor=sergey-lavrov&only=1',
    readBy: 'address',
  },
  view: {
    explains: 'Where the map looks: latitude, longitude and zoom of the middle of its free part.',
    example: '48.5,53,2.8',
    readBy: 'address',
  },
  format: {
    explains:
      'Only events of these formats, with commas between: `cis`, `csto`, `sco`, `bilateral`, `other`. This key and the six after it may stand together.',
    example: 'csto,cis',
    readBy: 'address',
  },
  kind: {explains: 'Only these kinds of events.', example: 'visit,talks', readBy: 'address'},
  status: {
    explains:
      'Only what the newest report says is `announced`, `under-way`, `took-place`, `postponed` or `cancelled`; of what was announced, only what is `expected` or `unconfirmed`.',
    example: 'took-place',
    readBy: 'address',
  },
  attendance: {
    explains:
      'Only events somebody takes part in like this: `in-person`, `by-video`, `invited`, `accepted`, `declined`, `not-stated`; with `person` or `country` it is theirs.',
    example: 'declined',
    readBy: 'address',
  },
  person: {
    explains: 'Only events that these people or offices have to do with, by id.',
    example: 'sergey-lavrov',
    readBy: 'address',
  },
  country: {
    explains: 'Only events in these countries or with somebody who acts for them, ISO codes.',
    example: 'KG,AM',
    readBy: 'address',
  },
  certainty: {
    explains: '`certain`: only what certainly was within the axis; `possible`: only what may have been.',
    example: 'certain',
    readBy: 'address',
  },
  known: {
    explains: 'What the reports published by this day had, and nothing later.',
    example: '2025-01-31',
    readBy: 'address',
  },
  story: {
    explains:
      'The story that is told, by its id. Its step says what is shown; a day or a thing beside it is how a reader had left that.',
    example: 'bishkek-to-st-petersburg',
    readBy: 'address',
  },
  step: {
    explains: 'With `story`: its step, from 1.',
    example: '3',
    with: 'story=bishkek-to-st-petersburg',
    readBy: 'address',
  },
  compare: {
    explains:
      'Two held against each other: `actor`, `org` or `place` and two ids, or `time` and two stretches of days.',
    example: 'actor,sergey-lavrov,vladimir-putin',
    readBy: 'address',
  },
  mode: {explains: '`map` or `list`.', example: 'list', readBy: 'address'},
  group: {
    explains: 'How the list is grouped: `day`, `place` or `person`.',
    example: 'place',
    readBy: 'address',
  },
  projection: {explains: '`mercator`, `conic` or `globe`.', example: 'globe', readBy: 'address'},
  worldview: {
    explains: 'Whose reading of disputed borders is drawn: `neutral` or `un`.',
    example: 'un',
    readBy: 'address',
  },
  theme: {
    explains: '`light`, `dark`, or `auto`: as the reader’s system wishes.',
    example: 'dark',
    readBy: 'address',
  },
  lang: {
    explains: 'Language of the map’s names, and of the whole page where that speaks it.',
    example: 'ky',
    readBy: 'address',
  },
  names: {explains: '`own`: each place in a language of its own.', example: 'own', readBy: 'address'},
  live: {
    explains: '`1`: the live map at once; `0`: the still alone.',
    example: '1',
    readBy: 'address',
  },
  show: {
    explains:
      'What stands around the map of an embed: any of `title`, `caption`, `legend`, `time`, `credit`, and `story`, the card of a story.',
    example: 'title,caption,credit',
    readBy: 'page',
  },
  bg: {
    explains: '`transparent`: the article’s own background behind an embed.',
    example: 'transparent',
    readBy: 'page',
  },
  gestures: {
    explains:
      '`cooperative`: wheel and one finger scroll the article, with `Ctrl` or two fingers the map; `greedy`: the map takes all.',
    example: 'cooperative',
    readBy: 'page',
  },
  dataset: {
    explains: 'Another dataset than the page’s own: that of `datasets/kyrgyzstan.json` beside the page.',
    example: 'kyrgyzstan',
    readBy: 'query',
  },
  v: {
    explains: 'Which version of the data: an embed that is pinned to it shows the same for ever.',
    example: '3f9c2a71d05b',
    readBy: 'query',
  },
} as const satisfies Record<string, AddressKeySpec>;
