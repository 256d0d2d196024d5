// The compiled basemap as it lies in public/basemap: a topology of flat shapes in degrees.

/** Indexes of arcs; ~i means arc i from its end to its start. */
export type ArcIndexes = readonly number[];

export interface PolygonsOf<Properties> {
  readonly type: 'MultiPolygon' | 'Polygon';
  readonly arcs: readonly (readonly ArcIndexes[])[] | readonly ArcIndexes[];
  readonly properties: Properties;
}

export interface LinesOf<Properties> {
  readonly type: 'MultiLineString' | 'LineString';
  readonly arcs: readonly ArcIndexes[] | ArcIndexes;
  readonly properties: Properties;
}

interface Collection<Geometry> {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly Geometry[];
}

/** A country without the disputed areas, which are shapes of their own. */
export interface CountryProperties {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** English name. */
  readonly name: string;
  /** Where the name stands, [lng, lat] in degrees. */
  readonly label: readonly [number, number];
}

/** A disputed area: `crimea`, `abkhazia`, `south-ossetia`, `transnistria`, `kosovo`, `northern-cyprus`, … */
export interface AreaProperties {
  readonly area: string;
}

/** Borders both sides agree on, and all others. */
export type BorderStatus = 'agreed' | 'disputed';

/** TopoJSON of the basemap; longitudes run from −169 to 191 so that no shape but Antarctica meets the seam. */
export interface Basemap {
  readonly type: 'Topology';
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  /** Quantized points, each as the step from the one before. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly land: Omit<PolygonsOf<unknown>, 'properties'>;
    readonly countries: Collection<PolygonsOf<CountryProperties>>;
    readonly areas: Collection<PolygonsOf<AreaProperties>>;
    readonly coast: Omit<LinesOf<unknown>, 'properties'>;
    readonly borders: Collection<LinesOf<{readonly status: BorderStatus}>>;
    readonly lakes: Omit<PolygonsOf<unknown>, 'properties'>;
  };
}
