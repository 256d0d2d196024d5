import type {CountryName, ListedName, NamesFile, PlaceName} from './types';

const kinds: ReadonlySet<unknown> = new Set<PlaceName['kind']>(['sea', 'lake', 'river', 'city', 'enclave']);

/** Reads names.json. What is not a name as `NamesFile` says it is left out; nothing throws. */
export function readNames(json: unknown): NamesFile {
  const {countries, places} = Object(json) as Record<string, unknown>;
  return {
    countries: Array.isArray(countries) ? countries.filter(isCountryName) : [],
    places: Array.isArray(places) ? places.filter(isPlaceName) : [],
  };
}

function isCountryName(row: unknown): row is CountryName {
  const {further} = Object(row) as Record<string, unknown>;
  return (
    isName(row) &&
    (further === undefined ||
      (Array.isArray(further) && further.every(anchor => isListOf(3, anchor, isNumber))))
  );
}

function isName(row: unknown): row is ListedName {
  const {id, names, own} = Object(row) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof names === 'object' &&
    names !== null &&
    Object.values(names).every(isText) &&
    (own === undefined || isListOf(2, own, isText))
  );
}

function isPlaceName(row: unknown): row is PlaceName {
  const {kind, at, extent, from, until, weight, angle} = Object(row) as Record<string, unknown>;
  return (
    isName(row) &&
    kinds.has(kind) &&
    isListOf(2, at, isNumber) &&
    isNumber(from) &&
    isNumber(weight) &&
    (extent === undefined || isNumber(extent)) &&
    (until === undefined || isNumber(until)) &&
    (angle === undefined || isNumber(angle))
  );
}

function isListOf(length: number, value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === length && value.every(isOne);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
