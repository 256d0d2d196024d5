// What is wrong with a house theme, for whoever writes one: the build asks, and so do the tests of the themes that are shipped.
import {formats, keysOf} from '../model';
import type {Token} from './colours';
import {contrastOf} from './contrast';
import {tokenNames, tokensIn, tokensOfTheme, withinMedia} from './tokenText';

/** Pairs of tokens that must be told apart, and the least contrast of each. */
export const contrastPairs: readonly (readonly [of: string, on: string, least: number])[] = [
  // what is read, on cards and over the map
  ...pairs(['ink', 'ink-2', 'ink-3'], ['surface', 'surface-2'], 4.5),
  ...pairs(['ink', 'ink-2'], ['land', 'sea', 'lake'], 4.5),
  ...pairs(['water-ink'], ['sea', 'lake'], 4.5),
  // what is seen: bars on cards, journeys on the map, the ring of the focus on both
  ...pairs([...keysOf(formats), 'focus'], ['surface', 'surface-2', 'land', 'sea'], 3),
];

/**
 * What is wrong with a house theme set over the shipped tokens: tokens that there are not, colours that the map or this check cannot read, and pairs
 * of too little contrast, in light and in dark.
 *
 * @param shipped, house  the texts of tokens.css and of the house's file.
 * @returns a line a fault; none if all is well.
 */
export function themeFaults(shipped: string, house: string): string[] {
  const known = new Set(tokenNames(shipped));
  const unknown = [...new Set(tokenNames(house))].filter(name => !known.has(name));
  return [
    ...unknown.map(name => `there is no token --${name}`),
    ...faultsOfDark(shipped, house),
    ...(['light', 'dark'] as const).flatMap(theme => {
      // as in the page, where the house's rules come later
      const token = tokensOfTheme(`${shipped}\n${house}`, theme);
      return contrastPairs.flatMap(pair => faultsOf(pair, token).map(fault => `${theme}: ${fault}`));
    }),
  ];
}

/** A house's light would shine through a dark that it leaves out, and one dark would be another. */
function faultsOfDark(shipped: string, house: string): string[] {
  const light = tokensIn(house, [':root', '[data-theme="light"]']);
  const chosen = tokensIn(house, ['[data-theme="dark"]']);
  const bySystem = tokensIn(withinMedia(house, '(prefers-color-scheme: dark)'), [
    ':root:not([data-theme="light"])',
  ]);
  const [shippedLight, shippedDark] = [tokensOfTheme(shipped, 'light'), tokensOfTheme(shipped, 'dark')];
  const missing = [...light.keys()].filter(
    name => shippedLight(name) !== shippedDark(name) && !chosen.has(name),
  );
  const unlike = [...new Set([...chosen.keys(), ...bySystem.keys()])].filter(
    name => chosen.get(name) !== bySystem.get(name),
  );
  return [
    ...missing.map(name => `dark: --${name} is set for light alone`),
    ...unlike.map(name => `dark: --${name} is not the same by the system and by choice`),
  ];
}

function faultsOf([of, on, least]: (typeof contrastPairs)[number], token: Token): string[] {
  const unread = [of, on].filter(name => !/^#[\da-f]{6}$/i.test(token(name)));
  if (unread.length > 0)
    return unread.map(name => `--${name} is "${token(name)}"; expected a colour such as #1d2730`);
  const contrast = contrastOf(token(of), token(on));
  return contrast < least
    ? [
        `--${of} ${token(of)} on --${on} ${token(on)} has a contrast of ${contrast.toFixed(2)}; at least ${least} is needed`,
      ]
    : [];
}

function pairs(some: readonly string[], others: readonly string[], least: number) {
  return some.flatMap(of => others.map(on => [of, on, least] as const));
}
