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
  /** Side of a square as large as the country's largest part, in world units (`src/geo/mercator.ts`). */
  readonly extent: number;
}

/** A disputed area: `crimea`, `abkhazia`, `south-ossetia`, `transnistria`, `kosovo`, `northern-cyprus`, … */
export interface AreaProperties {
  readonly area: string;
  /** The country it is part of in the worldview `un`, ISO 3166-1 alpha-2; null where the United Nations leave it open. */
  readonly un: string | null;
}

/** Agreed by both sides; disputed; or the line to which two sides hold since a ceasefire or withdrawal. */
export type BorderStatus = 'agreed' | 'disputed' | 'control';

/** A line between two shapes: all stretches of one pair that have the same statuses. */
export interface BorderProperties {
  /** What it parts, sorted: codes of countries (two letters), names of areas (longer). */
  readonly parts: readonly [string, string];
  readonly neutral: BorderStatus;
  /** `none`: not drawn in this worldview. */
  readonly un: BorderStatus | 'none';
  /** Year of the source's edition that drew the line. */
  readonly asOf: string;
}

export interface LakeProperties {
  /** `issyk-kul`, `baikal`, …; null for all lakes without a name on the map, as one shape. */
  readonly lake: string | null;
}

export interface RiverProperties {
  /** `naryn`, `volga`, …; null for all rivers without a name on the map. */
  readonly river: string | null;
  /** 1 the largest, in every file; 2 and 3 in fine.json alone. */
  readonly rank: 1 | 2 | 3;
}

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
    readonly borders: Collection<LinesOf<BorderProperties>>;
    /** The Caspian Sea is not among them: it is a hole in the land. */
    readonly lakes: Collection<PolygonsOf<LakeProperties>>;
    /** To be painted under the lakes: on their way through one they run along its middle. */
    readonly rivers: Collection<LinesOf<RiverProperties>>;
  };
}
