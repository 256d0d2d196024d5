// Names of syllables, in no language: no person, city or state is meant.
import type {Random} from './random';

const beginnings =
  'Ba Da Ka La Ma Na Ra Sa Ta Va Za Be De Ke Le Me Ne Re Se Te Ve Bo Do Ko Lo Mo No Ro So To'.split(' ');
const middles = 'la ra na va ma ri li ni vi lo ro no vo le re ne ve shi che ze ju'.split(' ');
const cityEnds = 'dar bek gorod kent stan var dim lun mir nok pel rund sai tov zhan'.split(' ');
const countryEnds = 'nia ria via sia tania lia'.split(' ');
const familyEnds = 'dan kel lis mor nev pos rim sel tar vek zin bur dol gan hart'.split(' ');
const givenEnds = 'a an el en i ik in is o on ur us'.split(' ');

export const cityName = (random: Random) => word(random, cityEnds);
export const countryName = (random: Random) => word(random, countryEnds);
export const familyName = (random: Random) => word(random, familyEnds);
export const givenName = (random: Random) => random.pick(beginnings) + random.pick(givenEnds);

/** Answers with names that a maker makes, none of them twice. */
export function uniquely(make: () => string): () => string {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const name = make();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}

/** A name as an id: "Vani Rolidan" is "vani-rolidan". */
export const idOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function word(random: Random, ends: readonly string[]): string {
  const inner = Array.from({length: random.integer(1, 2)}, () => random.pick(middles));
  return random.pick(beginnings) + inner.join('') + random.pick(ends);
}
