import {
  type Camera,
  type Frame,
  lngLatAt,
  mapLngDeg,
  type Projection,
  type ProjectionName,
  planetDisc,
  toPx,
  worldX,
  worldY,
} from '../../geo';
import type {Worldview} from '../../model';
import {detailAt} from '../basemap/detail';
import type {Detail} from '../basemap/fetchBasemap';
import type {TintMark} from '../scene';
import {shiftsInFrame} from './worldCopies';

/** The still basemap as the map uses it. */
export interface StillSurface {
  /**
   * Draws a camera in the frame in which it is called; nothing where all is as before. Hidden it follows too, for paper shows it then, but asks for
   * nothing and writes no paths.
   */
  look(camera: Camera, frame: Frame, projection: Projection): void;
  /** The live map lies over it, and the style sheet takes it out of the picture. */
  hide(): void;
  /** It is the basemap again. */
  show(): void;
  /** Gives countries the colour of what is on in them, and takes it from all others. */
  tint(tints: readonly TintMark[]): void;
  /** The country under a point, px from the map's corner: ISO code, or null. */
  countryAt(xPx: number, yPx: number): string | null;
  /** Colours have changed: the style sheet sees to it. */
  restyle(): void;
  /** Puts the basemap's group back where it was and as it came, so that a second mount finds it again. */
  stop(): void;
}

/** What a drawing of the still depends on. */
export interface StillForm {
  readonly projection: ProjectionName;
  readonly worldview: Worldview;
  readonly detail: Detail;
  /** ISO codes of the countries that can be tinted and tapped. */
  readonly tintable: readonly string[];
}

/** The still in one form. */
export interface StillDrawing {
  /** One `<g>`. */
  readonly markup: string;
  /** Where no transform does: the path data of all paths of the group, in its order, for a look. */
  readonly pathsAt?: (projection: Projection, frame: Frame) => readonly string[];
}

export interface StillSurfaceOptions {
  /** The worldview in which the group came with the page; it came in Mercator and in coarse detail. */
  readonly cameIn: Worldview;
  readonly worldview: Worldview;
  readonly countries: readonly string[];
  /** Draws another form: what that takes is fetched then. It may fail, and what stands then stays. */
  readonly redraw: (form: StillForm) => Promise<StillDrawing>;
  /** Told whether there is a basemap to be seen, once one has been asked for. */
  readonly onDrawn?: (isThere: boolean) => void;
  readonly nowMs: () => number;
}

/** So long a form that could not be drawn is not asked for again. */
const restMs = 30_000;

/** A drawing in the page. */
interface Drawn {
  readonly form: StillForm;
  readonly world: SVGGElement;
  readonly pathsAt?: StillDrawing['pathsAt'];
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const worldId = 'basemap-world';

/**
 * Moves the basemap's group from the prerendered page into the map's own `<svg>`, so that its geometry is sent once, and moves it with the camera.
 * Another form than it came in (worldview, detail, projection) takes its place once it is drawn; until then, and where it cannot be, what stands stays.
 *
 * ```
 *   <g id="basemap" transform>          the camera
 *     <g class="still-world">           one drawing
 *     <use href="#basemap-world" x>     copies of the world beside it, where the frame sees any
 * ```
 * On the globe the style sheet paints space and the planet's disc under it, from `--planet`, and goes on doing so under the live map, which draws
 * nothing around the planet.
 * @param group  null where the page came without a basemap: it is then drawn from its file.
 */
export function startStill(
  svg: SVGSVGElement,
  group: SVGGElement | null,
  {cameIn, worldview, countries, redraw, onDrawn, nowMs}: StillSurfaceOptions,
): StillSurface {
  const before = group?.parentNode ?? null;
  const after = group?.nextSibling ?? null;
  const host = group ?? svg.ownerDocument.createElementNS(svgNamespace, 'g');
  const came = host.firstElementChild as SVGGElement | null;
  const formatsCame = new Map([...(came ? tintedIn(came) : [])].map(shape => [shape, formatIn(shape)]));
  const drawings = new Map<string, Drawn>();
  const restingUntilMs = new Map<string, number>();
  let drawn: Drawn | null = null;
  let seen: {readonly camera: Camera; readonly frame: Frame; readonly projection: Projection} | null = null;
  let tints: readonly TintMark[] = [];
  let drawing = '';
  let transform = '';
  let shifts = '';
  let pathsOf: Projection | null = null;
  let hidden = false;
  let stopped = false;

  if (came) {
    const form: StillForm = {
      projection: 'mercator',
      worldview: cameIn,
      detail: 'coarse',
      tintable: countries,
    };
    drawn = {form, world: came};
    drawings.set(keyOf(form), drawn);
    came.id = worldId;
  }
  svg.append(host);

  function draw() {
    placePlanet();
    if (!seen || stopped) return;
    const {camera, frame, projection} = seen;
    if (!hidden) askFor(projection.name, detailAt(camera.zoom));
    if (!drawn) return;
    move(drawn, camera, projection);
    if (drawn.pathsAt && drawn.form.projection === projection.name) {
      if (!hidden) writePaths(drawn, projection, frame);
    } else if (drawn.form.projection === 'mercator') placeCopies(shiftsInFrame(projection, frame));
  }

  /** Says where the planet lies in space, once the globe is what is to be seen. */
  function placePlanet() {
    const isSeen = !stopped && (hidden || drawn?.form.projection === 'globe');
    const disc = seen && isSeen ? planetDisc(seen.projection) : null;
    svg.classList.toggle('still-space', disc !== null);
    if (disc) svg.style.setProperty('--planet', `${disc.radiusPx}px at ${disc.xPx}px ${disc.yPx}px`);
  }

  /** Sees to it that what is wanted is drawn: it may be kept from before, or come later. */
  function askFor(projection: ProjectionName, detail: Detail) {
    // the globe's paths are written for each look: only those of coarse detail are quick enough
    const wanted: StillForm = {
      projection,
      worldview,
      detail: projection === 'globe' ? 'coarse' : detail,
      tintable: countries,
    };
    const now = nowMs();
    // where fine detail cannot be fetched coarse does
    const form = [wanted, {...wanted, detail: 'coarse'} as const].find(
      candidate => (restingUntilMs.get(keyOf(candidate)) ?? Number.NEGATIVE_INFINITY) <= now,
    );
    if (!form) return;
    const key = keyOf(form);
    const kept = drawings.get(key);
    if (kept) {
      if (kept !== drawn) swap(kept);
    } else if (drawing === '') void make(form, key);
  }

  async function make(form: StillForm, key: string) {
    drawing = key;
    try {
      const {markup, pathsAt} = await redraw(form);
      const world = worldOf(markup);
      world.dataset.detail = form.detail;
      drawings.set(key, {form, world, ...(pathsAt && {pathsAt})});
    } catch {
      // what stands is a map too: it stays, and the form is asked for again later
      restingUntilMs.set(key, nowMs() + restMs);
    }
    if (stopped) return;
    drawing = '';
    draw();
    if (drawing === '') onDrawn?.(hidden || drawn !== null);
  }

  /** Our own markup as elements: read as XML, in which a broken file is an error and nothing runs. */
  function worldOf(markup: string): SVGGElement {
    const page = new DOMParser().parseFromString(
      `<svg xmlns="${svgNamespace}">${markup}</svg>`,
      'image/svg+xml',
    );
    const world = page.querySelector('svg > .still-world');
    if (!world || page.querySelector('parsererror')) throw new Error('the basemap as drawn is no SVG');
    return svg.ownerDocument.importNode(world, true) as SVGGElement;
  }

  function swap(next: Drawn) {
    drawn?.world.removeAttribute('id');
    next.world.id = worldId;
    colour(next.world);
    placeCopies([]);
    // the paths of a globe are there before it is seen
    if (seen && next.pathsAt) writePaths(next, seen.projection, seen.frame);
    if (drawn) drawn.world.replaceWith(next.world);
    else host.prepend(next.world);
    drawn = next;
    placePlanet();
  }

  function move({form}: Drawn, camera: Camera, projection: Projection) {
    const next =
      form.projection !== projection.name
        ? likeAt(projection, camera)
        : projection.name === 'globe'
          ? ''
          : `translate(${projection.xPx} ${projection.yPx}) scale(${projection.scale})`;
    if (next !== transform) host.setAttribute('transform', next);
    transform = next;
  }

  function writePaths({world, pathsAt}: Drawn, projection: Projection, frame: Frame) {
    if (projection === pathsOf) return;
    pathsOf = projection;
    pathsAt!(projection, frame).forEach((d, at) => {
      world.children[at]?.setAttribute('d', d);
    });
  }

  function placeCopies(next: readonly number[]) {
    if (next.join() === shifts) return;
    shifts = next.join();
    for (const copy of host.querySelectorAll('use')) copy.remove();
    for (const shift of next) {
      if (shift === 0) continue;
      const copy = svg.ownerDocument.createElementNS(svgNamespace, 'use');
      copy.setAttribute('href', `#${worldId}`);
      copy.setAttribute('x', String(shift));
      host.append(copy);
    }
  }

  function colour(world: SVGGElement) {
    const formatOf = new Map(tints.map(({country, format}) => [country, format]));
    for (const shape of tintedIn(world))
      setFormat(shape, formatOf.get(shape.getAttribute('data-country') ?? ''));
  }

  return {
    look: (camera, frame, projection) => {
      seen = {camera, frame, projection};
      draw();
    },
    hide: () => {
      hidden = true;
      onDrawn?.(true);
      placePlanet();
    },
    show: () => {
      hidden = false;
      draw();
    },
    tint: next => {
      tints = next;
      if (drawn) colour(drawn.world);
    },
    countryAt: (xPx, yPx) => {
      if (!seen || !drawn) return null;
      const at = pointIn(drawn.form, seen.projection, xPx, yPx);
      if (!at) return null;
      const grain = grainOf(drawn.world);
      const point = new DOMPoint(at.x * grain, at.y * grain);
      const shapes = [...drawn.world.querySelectorAll<SVGPathElement>('[data-country]')];
      return shapes.find(shape => shape.isPointInFill(point))?.getAttribute('data-country') ?? null;
    },
    restyle: () => {},
    stop: () => {
      stopped = true;
      placePlanet();
      placeCopies([]);
      host.removeAttribute('transform');
      if (came && drawn && drawn.world !== came) drawn.world.replaceWith(came);
      came?.removeAttribute('id');
      for (const [shape, format] of formatsCame) setFormat(shape, format);
      // lines and names of the first picture lie over it
      if (group && before) before.insertBefore(group, after?.parentNode === before ? after : null);
      else host.remove();
    },
  };
}

/** The shapes that take a tint. */
function tintedIn(world: SVGGElement): Iterable<Element> {
  return world.querySelectorAll('[data-country]');
}

function formatIn(shape: Element): string | null {
  return shape.getAttribute('data-format');
}

function setFormat(shape: Element, format: string | null | undefined) {
  if (format) shape.setAttribute('data-format', format);
  else shape.removeAttribute('data-format');
}

function keyOf({projection, worldview, detail}: StillForm): string {
  return `${projection} ${worldview} ${detail}`;
}

/** Steps of a drawing's grid to a unit of its plane, from the scale of its group. */
function grainOf(world: SVGGElement): number {
  const scale = /scale\(([\d.]+)\)/.exec(world.getAttribute('transform') ?? '')?.[1];
  return scale ? 1 / Number(scale) : 1;
}

/** Mercator's world laid where another projection shows it: turned and scaled to be right at the camera's centre, and near it about right. */
function likeAt(projection: Projection, {lngDeg, latDeg}: Camera): string {
  const x = worldX(lngDeg);
  const y = worldY(latDeg);
  const reach = 16;
  const [west, east, north, south] = [
    [x - reach, y],
    [x + reach, y],
    [x, y - reach],
    [x, y + reach],
  ].map(([atX, atY]) => placeOf(projection, atX!, atY!)) as [Point, Point, Point, Point];
  const a = (east.x - west.x) / (2 * reach);
  const b = (east.y - west.y) / (2 * reach);
  const c = (south.x - north.x) / (2 * reach);
  const d = (south.y - north.y) / (2 * reach);
  const centre = placeOf(projection, x, y);
  return `matrix(${a} ${b} ${c} ${d} ${centre.x - a * x - c * y} ${centre.y - b * x - d * y})`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placeOf(projection: Projection, x: number, y: number): Point {
  const out = new Float64Array(2);
  toPx(projection, x, y, out);
  return {x: out[0]!, y: out[1]!};
}

/** A point of the window in a drawing: units of its plane, or px where it is written in these. */
function pointIn(
  {projection: name}: StillForm,
  projection: Projection,
  xPx: number,
  yPx: number,
): Point | null {
  const place = lngLatAt(projection, xPx, yPx);
  if (!place) return null;
  if (name === 'globe') return {x: xPx, y: yPx};
  return placeOf({name, scale: 1, xPx: 0, yPx: 0}, worldX(mapLngDeg(place[0])), worldY(place[1]));
}
