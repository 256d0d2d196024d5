/** What a place is called. */
export interface ListedName {
  /** Of a country ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  /** In its state's language, with the language; absent where that is not known. */
  readonly own?: readonly [language: string, name: string];
}

/** A country's name in languages that browsers' Intl may not have, and where it may stand in a near look. */
export interface CountryName extends ListedName {
  /** [lng, lat] in degrees and half the width of the ellipse around it that is the country's, in world units; it is 2.5 times as wide as high. */
  readonly further?: readonly (readonly [lngDeg: number, latDeg: number, room: number])[];
}

/** The name of a water, a city, or an enclave. */
export interface PlaceName extends ListedName {
  readonly kind: 'sea' | 'lake' | 'river' | 'city' | 'enclave';
  /** [lng, lat] in degrees: the middle of the name, or the city. */
  readonly at: readonly [number, number];
  /** Of an enclave: side of a square as large, world units. */
  readonly extent?: number;
  /** The zooms from which and below which it may show. */
  readonly from: number;
  readonly until?: number;
  /** Which of one kind is placed first. */
  readonly weight: number;
  /** Degrees clockwise in which the name runs on the Mercator map; absent: level. */
  readonly angle?: number;
}

/** What names.json holds, which `basemap/names.mjs` compiles. */
export interface NamesFile {
  readonly countries: readonly CountryName[];
  readonly places: readonly PlaceName[];
}
