import type {Actor} from '../../src/model';
import {familyName, givenName, idOf, uniquely} from './names';
import type {Places} from './places';
import {type Random, zipf} from './random';

const offices = [
  'president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'deputy foreign minister',
  'minister of energy',
  'minister of trade',
  'special envoy',
  'ambassador',
  'speaker of parliament',
] as const;

/**
 * People, offices without a name, delegations and states; who travels most comes first. Nine of ten are seated in the busiest city of their country.
 *
 * @param count  how many.
 */
export function someActors(random: Random, {citiesOf, countries}: Places, count: number): Actor[] {
  const codes = [...citiesOf.keys()];
  const anyCode = zipf(random, codes.length, 0.7);
  const newName = uniquely(() => `${givenName(random)} ${familyName(random)}`);
  const taken = new Set<string>();
  /** The id, with a number where another has it already. */
  const newId = (wanted: string) => {
    let id = wanted;
    for (let nth = 2; taken.has(id); nth += 1) id = `${wanted}-${nth}`;
    taken.add(id);
    return id;
  };
  const anActor = (): Actor => {
    const country = codes[anyCode()]!;
    const cities = citiesOf.get(country)!;
    const seat = (random.chance(0.9) ? cities[0]! : random.pick(cities)).id;
    const where = countries.get(country)!.names.en!;
    const office = random.pick(offices);
    const kind = random.share({person: 76, office: 12, delegation: 9, state: 3});
    if (kind === 'person') {
      const name = newName();
      const shortNames = {en: name.split(' ')[1]!};
      const held = [{title: {en: office}, of: country}];
      return {id: newId(idOf(name)), kind, names: {en: name}, shortNames, country, offices: held, seat};
    }
    const names = {office: `the ${office} of ${where}`, delegation: `a delegation of ${where}`, state: where};
    const prefix = {office: idOf(office), delegation: 'delegation', state: 'state'}[kind];
    const id = newId(`${prefix}-${country.toLowerCase()}`);
    // of some delegations it is not known where they come from
    const hasSeat = kind !== 'delegation' || random.chance(0.7);
    return {id, kind, names: {en: names[kind]}, country, ...(hasSeat && {seat})};
  };
  return Array.from({length: count}, anActor);
}
