/** What a name of the basemap is the name of. */
export type NameKind = 'country' | 'enclave' | 'sea' | 'lake' | 'city' | 'river';

/** Another place for a country's name, for looks in which its own is not to be seen. */
export interface Anchor {
  /** Of the country and the place. */
  readonly id: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** Half the width of the ellipse around it that lies in the country, world units: it is 2.5 times as wide as high. */
  readonly room: number;
}

/** A name of the basemap that may stand where the dataset has nothing to say. */
export interface BasemapName {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag of the language that the name is in; absent: the language of the page. */
  readonly lang?: string;
  /** Absent: a country's. */
  readonly kind?: NameKind;
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** Of a country: where else its name may stand; absent: nowhere. */
  readonly further?: readonly Anchor[];
  /** Side of a square as large as the country or enclave, world units: names of countries are shown where that leaves room for them. 0 for all others. */
  readonly extent: number;
  /** Whether the dataset speaks of it: then its name may stand where the room is just enough. */
  readonly ours?: boolean;
  /** Of what is no country: the zooms from which and below which its name may show, at its place. */
  readonly fromZoom?: number;
  readonly untilZoom?: number;
  /** Which of one kind is placed first; of countries the extent says so. */
  readonly weight?: number;
  /** The direction in which the name runs, radians clockwise from east on the Mercator world; absent: level, whatever the projection. */
  readonly angle?: number;
}
