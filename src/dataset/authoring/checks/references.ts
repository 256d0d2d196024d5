import type {Issue} from '../../../model';
import {error, pointer, shown, warning} from '../../complaints';
import {idsOnCycles} from '../../cycles';
import {didYouMean} from '../../nearest';
import type {Placed} from '../../tables';
import {tableNames, tables} from '../../tables';
import type {Authored} from '../authored';
import {countryBoxes} from '../countryBoxes';
import type {Reference} from '../references';
import {referencesIn} from '../references';

/** Every id leads to a row of the right table, every country code to a country that is known, and no chain leads back to itself. */
export function* checkReferences(authored: Authored): Iterable<Issue> {
  for (const reference of referencesIn(authored)) yield* checkReference(reference, authored);
  for (const {value, at} of countriesIn(authored)) {
    if (!countryBoxes.has(value))
      yield warning(
        at,
        `unknown country ${shown(value)}; expected a code that src/dataset/authoring/countryBoxes.ts knows`,
      );
  }
  yield* checkCycles(authored.rows.places, 'within', place => place.within);
  yield* checkCycles(authored.rows.events, 'partOf', event => event.partOf);
}

function* checkReference({id, at, to, orCountry}: Reference, {ids}: Authored): Iterable<Issue> {
  if (to.some(table => ids[table].has(id))) return;
  if (orCountry && /^[A-Z]{2}$/.test(id)) {
    if (!countryBoxes.has(id)) yield warning(at, `unknown country ${shown(id)}`);
    return;
  }
  const word = to.length === 1 ? tables[to[0]!].word : 'id';
  const elsewhere = tableNames.find(table => ids[table].has(id));
  const candidates = to.flatMap(table => [...ids[table]]);
  if (elsewhere !== undefined)
    yield error(at, `${shown(id)} is the id of a row of ${elsewhere}; expected the id of ${article(word)}`);
  else yield error(at, `unknown ${word} ${shown(id)}${didYouMean(id, candidates)}`);
}

/** Country codes that stand in fields of their own. */
function* countriesIn({info, rows}: Authored): Iterable<Placed<string>> {
  for (const [index, value] of (info?.value.about ?? []).entries())
    yield {value, at: pointer(info!.at, 'about', index)};
  for (const {value, at} of [...rows.places, ...rows.actors]) {
    if (value.country) yield {value: value.country, at: pointer(at, 'country')};
  }
  for (const {value, at} of rows.organisations) {
    for (const [index, {country}] of value.members.entries())
      yield {value: country, at: pointer(at, 'members', index, 'country')};
  }
}

function* checkCycles<Row extends {readonly id: string}>(
  rows: readonly Placed<Row>[],
  field: string,
  linkOf: (row: Row) => string | undefined,
): Iterable<Issue> {
  const links = new Map(
    rows.flatMap(({value}) => (linkOf(value) === undefined ? [] : [[value.id, linkOf(value)!] as const])),
  );
  const cyclic = idsOnCycles(links);
  for (const {value, at} of rows) {
    if (cyclic.has(value.id))
      yield error(
        pointer(at, field),
        `leads by way of ${shown(linkOf(value))} back to ${shown(value.id)} itself`,
      );
  }
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
