/** The attributes of `<itinera-map>`, as the documentation tells them; `src/host/itineraMap.ts` observes the same ones. */

interface AttributeSpec {
  readonly explains: string;
  readonly example: string;
  /** What a change does once the map is loaded. */
  readonly onChange: 'setTime' | 'select' | 'setTheme' | 'goto' | 'loads anew' | 'at once';
}

export const elementAttributes = {
  src: {
    explains: 'Address of the embed. The one attribute that must be there.',
    example: 'https://atlas.example/embed.html',
    onChange: 'loads anew',
  },
  v: {explains: 'Data version of a pinned embed.', example: '3f9c2a71d05b', onChange: 'loads anew'},
  t: {explains: 'Day that is shown.', example: '2025-06-29', onChange: 'setTime'},
  event: {
    explains: 'Event that is open; of these five the first that is given counts.',
    example: 'csto-foreign-ministers-2025',
    onChange: 'select',
  },
  place: {explains: 'City or country that is open.', example: 'bishkek', onChange: 'select'},
  actor: {explains: 'Person that is open.', example: 'sergey-lavrov', onChange: 'select'},
  org: {explains: 'Organisation that is open.', example: 'csto', onChange: 'select'},
  source: {explains: 'Source that is open.', example: 'tass-2025-06-29', onChange: 'select'},
  only: {explains: '`1`: everything but what is open is hidden.', example: '1', onChange: 'goto'},
  theme: {explains: '`auto`, `light` or `dark`.', example: 'dark', onChange: 'setTheme'},
  lang: {
    explains: 'Language of names and, where it speaks it, of the page.',
    example: 'ky',
    onChange: 'goto',
  },
  show: {explains: 'What stands around the map.', example: 'title,caption,credit', onChange: 'loads anew'},
  live: {explains: '`1`: the live map at once; `0`: never.', example: '1', onChange: 'goto'},
  width: {explains: 'In CSS px or per cent; all there is by default.', example: '720', onChange: 'at once'},
  height: {
    explains: 'In CSS px, until the embed has said what it needs; 480 by default.',
    example: '480',
    onChange: 'at once',
  },
  label: {
    explains: 'What a screen reader calls the frame; without it `title`, else the text inside the element.',
    example: 'Map of the visit',
    onChange: 'at once',
  },
  title: {
    explains: 'The same, and a tooltip besides.',
    example: 'Map of the visit',
    onChange: 'at once',
  },
} as const satisfies Record<string, AttributeSpec>;

export type ElementAttribute = keyof typeof elementAttributes;
