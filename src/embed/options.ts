/** What an address asks of a frame beyond what it asks of the atlas. */
import type {AddressBar} from '../app';

/** What can be left out of a frame. */
export const furniture = ['title', 'caption', 'legend', 'time', 'credit', 'story'] as const;
export type Furniture = (typeof furniture)[number];

export interface EmbedOptions {
  /** `show`: what of the furniture is shown, in any order; all where it is not said. */
  readonly shown: readonly Furniture[];
  /** `bg=transparent`: the article's own ground is seen behind title, time and credit. */
  readonly isTransparent: boolean;
  /** `gestures`: whether one finger and a bare wheel are left to the article. */
  readonly gestures: 'cooperative' | 'greedy';
}

export interface ParsedOptions {
  readonly options: EmbedOptions;
  /** What was left out, in words for the console. */
  readonly complaints: readonly string[];
}

const keys = ['show', 'bg', 'gestures'] as const;
const gesturesOf = {cooperative: 'cooperative', greedy: 'greedy'} as const;
const mostLength = 4096;

/**
 * Reads the keys of a fragment that are a frame's own. Of duplicates the last valid one counts, nonsense is left out and complained of.
 *
 * @param fragment  with or without its `#`; any text at all.
 * @param isFramed  whether there is an article around the page: alone it takes all gestures.
 */
export function parseEmbedOptions(fragment: string, isFramed: boolean): ParsedOptions {
  const params = fragment.length > mostLength ? new URLSearchParams() : paramsOf(fragment);
  const complaints: string[] = [];
  const read = <T>(key: (typeof keys)[number], parse: (text: string) => T | undefined, wanted: string) => {
    let found: T | undefined;
    for (const text of params.getAll(key)) {
      const value = parse(text);
      if (value === undefined)
        complaints.push(`${key}=${text.slice(0, 60)} was left out; expected ${wanted}`);
      else found = value;
    }
    return found;
  };
  const options = {
    shown: read('show', parseShown, `some of ${furniture.join(',')}`) ?? furniture,
    isTransparent: read('bg', text => (text === 'transparent' ? true : undefined), 'transparent') ?? false,
    gestures:
      read(
        'gestures',
        text => Object.values(gesturesOf).find(value => value === text),
        Object.keys(gesturesOf).join(', '),
      ) ?? (isFramed ? 'cooperative' : 'greedy'),
  } as const;
  return {options, complaints};
}

/** The parts that are left out, as the style sheet asks for them: "legend credit"; undefined for none. */
export function hiddenParts({shown}: EmbedOptions): string | undefined {
  const hidden = furniture.filter(part => !shown.includes(part));
  return hidden.length > 0 ? hidden.join(' ') : undefined;
}

/**
 * An address bar for a frame: it keeps the frame's own keys, and writes no steps that the article's Back would have to go through.
 *
 * @param bar  of the window.
 */
export function frameBarOf(bar: AddressBar): AddressBar {
  const params = paramsOf(bar.fragment());
  // what the frame began with: a link within it does not know of these
  const own = keys.flatMap(key => params.getAll(key).map(value => [key, value] as const));
  return {
    // what the atlas reads: without the keys that are none of its own
    fragment: () =>
      bar
        .fragment()
        .split('&')
        .filter(part => !keys.some(key => part.startsWith(`${key}=`)))
        .join('&'),
    write: fragment => {
      const kept = own.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
      bar.write([...(fragment === '' ? [] : [fragment]), ...kept].join('&'), 'replace');
    },
    onChange: bar.onChange,
  };
}

function paramsOf(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#/, ''));
}

function parseShown(text: string): readonly Furniture[] | undefined {
  const parts = text.split(',');
  const known = furniture.filter(part => parts.includes(part));
  return known.length === new Set(parts).size ? known : undefined;
}
