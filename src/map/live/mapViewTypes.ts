import type {Camera, Frame} from '../../geo';
import type {Worldview} from '../../model';
import type {TintMark} from '../scene';

/** The projections that the live map draws. */
export type LiveProjection = 'mercator' | 'globe';

/** How a live map is made. */
interface MapViewOptions {
  readonly projection: LiveProjection;
  readonly worldview: Worldview;
  /** ISO codes of the countries that can be tinted and tapped. */
  readonly countries: readonly string[];
  readonly camera: Camera;
  readonly frame: Frame;
  readonly tints: readonly TintMark[];
}

/** What a live map tells its owner. */
export interface MapViewListener {
  /** Everything that the present camera sees is drawn. */
  complete(): void;
  /** A tile has come: the worker lives. */
  progress(): void;
  /** The drawing context is lost: what is on the canvas does not count until `complete`. */
  lost(): void;
  /** The context is wanted elsewhere, or nobody sees the map: it is to be destroyed. */
  dismissed(): void;
  /** The context is back, and the tiles are on their way. */
  restored(): void;
}

/** A live map in an element. It draws what it is told to, knows no gestures and moves by no means of its own. */
export interface MapView {
  /**
   * Draws another camera or size at once, in the frame of the caller; nothing where both are as before.
   *
   * @returns whether all that the camera sees is there; otherwise the listener's `complete` follows.
   */
  look(camera: Camera, frame: Frame): boolean;
  /** Countries that are tinted; all others are not. */
  tint(tints: readonly TintMark[]): void;
  /** The country under a point, px from the map's corner: ISO code, null for the sea, for a disputed area and for one that cannot be tinted. */
  countryAt(xPx: number, yPx: number): string | null;
  /** Reads the colours anew. */
  restyle(): void;
  /** Takes everything away. Nothing may be called afterwards. */
  destroy(): void;
}

/** Makes a live map in an element and leaves the element as it was when the map is destroyed; throws where there is no WebGL2. */
export type CreateMapView = (
  container: HTMLElement,
  options: MapViewOptions,
  listener: MapViewListener,
) => MapView;
