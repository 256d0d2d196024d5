import '../../fixtures/curvedProjections';
import {expect, test, vi} from 'vitest';
import {type ProjectionName, projectionOf} from '../../../src/geo';
import {type StillForm, type StillSurfaceOptions, startStill} from '../../../src/map/still/stillSurface';

const frame = {widthPx: 800, heightPx: 600, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const svgNamespace = 'http://www.w3.org/2000/svg';
const worldMarkup =
  '<g class="still-world" fill="none"><path class="still-land" d="m0 0"/>' +
  '<path class="still-country" data-country="KG" d="m1 1"/></g>';

/** A page with a prerendered still, and a map that takes it over. */
function aStill(options: Partial<StillSurfaceOptions> = {}, came = true) {
  document.body.innerHTML = `<svg id="first">${came ? `<g id="basemap">${worldMarkup}</g>` : ''}</svg>`;
  const svg = document.createElementNS(svgNamespace, 'svg');
  document.body.append(svg);
  const group = document.querySelector<SVGGElement>('#basemap');
  const redraw = vi.fn(async (form: StillForm) => ({
    markup: `<g class="still-world" data-form="${form.projection} ${form.worldview} ${form.detail}"><path data-country="KG" d=""/></g>`,
    ...(form.projection === 'globe' && {pathsAt: () => ['m7 7']}),
  }));
  let nowMs = 0;
  const surface = startStill(svg, group, {
    cameIn: 'neutral',
    worldview: 'neutral',
    countries: ['KG'],
    redraw,
    nowMs: () => nowMs,
    ...options,
  });
  const look = (zoom: number, name: ProjectionName = 'mercator', lngDeg = 70) => {
    const camera = {lngDeg, latDeg: 45, zoom};
    surface.look(camera, frame, projectionOf(camera, frame, name));
  };
  return {
    svg,
    group,
    surface,
    redraw,
    look,
    wait: (ms: number) => {
      nowMs += ms;
    },
    host: () => svg.firstElementChild!,
    world: () => svg.querySelector('.still-world')!,
  };
}

/** Lets what is on its way arrive. */
const arrival = () => new Promise(resolve => setTimeout(resolve));

test('the group that came with the page is taken over and moved by one transform', () => {
  const {svg, group, look, redraw} = aStill();
  look(3);
  expect(svg.firstElementChild).toBe(group);
  expect(group!.getAttribute('transform')).toMatch(/^translate\(\S+ \S+\) scale\(\S+\)$/);
  expect(redraw).not.toHaveBeenCalled();
});

test('from zoom 5 fine detail takes its place, and what stood stays until it is there', async () => {
  const {look, world, redraw} = aStill();
  const came = world();
  look(5);
  look(5.1);
  expect(world()).toBe(came);
  await arrival();
  expect(world().getAttribute('data-form')).toBe('mercator neutral fine');
  expect(redraw).toHaveBeenCalledTimes(1);
  look(4);
  expect(world()).toBe(came);
  look(6);
  expect(world().getAttribute('data-form')).toBe('mercator neutral fine');
  expect(redraw).toHaveBeenCalledTimes(1);
});

test('another worldview than it came in is drawn at once', async () => {
  const {look, world} = aStill({worldview: 'un'});
  look(3);
  await arrival();
  expect(world().getAttribute('data-form')).toBe('mercator un coarse');
});

test('what cannot be drawn is not missed, and asked for again half a minute later', async () => {
  const redraw = vi.fn(() => Promise.reject(new Error('offline')));
  const {look, world, wait} = aStill({redraw});
  const came = world();
  look(6);
  await arrival();
  look(6.1);
  await arrival();
  expect(world()).toBe(came);
  expect(redraw).toHaveBeenCalledTimes(1);
  wait(30_000);
  look(6.2);
  await arrival();
  expect(redraw).toHaveBeenCalledTimes(2);
});

test('where fine detail cannot be had the other worldview is drawn in coarse', async () => {
  const redraw = vi.fn((form: StillForm) =>
    form.detail === 'fine'
      ? Promise.reject(new Error('offline'))
      : Promise.resolve({markup: '<g class="still-world" data-form="coarse"/>'}),
  );
  const {look, world} = aStill({redraw, worldview: 'un'});
  look(6);
  await arrival();
  await arrival();
  expect(world().getAttribute('data-form')).toBe('coarse');
});

test('until the cone is drawn, Mercator’s world lies under its camera turned and scaled to it', async () => {
  const {look, host, world} = aStill();
  look(3, 'conic');
  const before = host().getAttribute('transform')!;
  expect(before).toMatch(/^matrix\(/);
  await arrival();
  expect(world().getAttribute('data-form')).toBe('conic neutral coarse');
  expect(host().getAttribute('transform')).toMatch(/^translate/);
});

test('the globe’s paths are written for each look, in px', async () => {
  const {look, host, world} = aStill();
  look(6, 'globe');
  await arrival();
  expect(world().getAttribute('data-form')).toBe('globe neutral coarse');
  expect(world().querySelector('path')!.getAttribute('d')).toBe('m7 7');
  expect(host().getAttribute('transform')).toBe('');
});

test('the planet lies in space as soon as the globe is seen, still or live, and not before', async () => {
  const {svg, surface, look} = aStill();
  const planet = () =>
    svg.classList.contains('still-space') ? svg.style.getPropertyValue('--planet') : null;
  look(1, 'globe');
  // Mercator's world still stands
  expect(planet()).toBeNull();
  await arrival();
  expect(planet()).toMatch(/^[\d.]+px at 400px 300px$/);
  const radius = () => Number.parseFloat(planet()!);
  const before = radius();
  surface.hide();
  look(2, 'globe');
  expect(radius()).toBeGreaterThan(1.5 * before);
  surface.stop();
  expect(planet()).toBeNull();

  const live = aStill({redraw: () => new Promise(() => {})});
  live.look(1, 'globe');
  expect(live.svg.classList.contains('still-space')).toBe(false);
  live.surface.hide();
  expect(live.svg.classList.contains('still-space')).toBe(true);
  const flat = aStill();
  flat.look(1);
  flat.surface.hide();
  expect(flat.svg.classList.contains('still-space')).toBe(false);
});

test('the world is repeated beside itself only where the frame sees beyond the seam', () => {
  const {look, host} = aStill();
  const copies = () => [...host().querySelectorAll('use')].map(use => Number(use.getAttribute('x')));
  look(3);
  expect(copies()).toEqual([]);
  look(1.5, 'mercator', 185);
  expect(copies()).toEqual([32768]);
  look(1.5, 'mercator', -165);
  expect(copies()).toEqual([-32768]);
  look(3);
  expect(copies()).toEqual([]);
});

test('tints hold for a drawing that comes later', async () => {
  const {surface, look, world} = aStill({worldview: 'un'});
  surface.tint([{country: 'KG', format: 'cis'} as never]);
  const tint = () => world().querySelector('[data-country]')!.getAttribute('data-format');
  expect(tint()).toBe('cis');
  look(3);
  await arrival();
  expect(tint()).toBe('cis');
  surface.tint([]);
  expect(tint()).toBeNull();
});

test('hidden it asks for nothing, and stands at once when it is shown', async () => {
  const {surface, look, host, redraw} = aStill();
  surface.hide();
  look(6);
  expect(redraw).not.toHaveBeenCalled();
  surface.show();
  expect(host().getAttribute('transform')).toMatch(/^translate/);
  expect(redraw).toHaveBeenCalledTimes(1);
  await arrival();
});

test('hidden it lies where the camera is, for paper shows it then', async () => {
  const {surface, look, host, redraw} = aStill();
  look(3);
  surface.hide();
  look(4.5, 'mercator', 80);
  const {xPx, yPx, scale} = projectionOf({lngDeg: 80, latDeg: 45, zoom: 4.5}, frame, 'mercator') as never;
  expect(host().getAttribute('transform')).toBe(`translate(${xPx} ${yPx}) scale(${scale})`);
  look(1.5, 'mercator', 185);
  expect(host().querySelectorAll('use')).toHaveLength(1);
  expect(redraw).not.toHaveBeenCalled();

  // a globe's paths are what hiding saves
  const globe = aStill({
    redraw: async () => ({
      markup: '<g class="still-world"><path d=""/></g>',
      pathsAt: ({scale: size}) => [`m${size} 0`],
    }),
  });
  globe.look(1, 'globe');
  await arrival();
  const d = () => globe.world().querySelector('path')!.getAttribute('d');
  const before = d();
  globe.surface.hide();
  globe.look(2, 'globe');
  expect(d()).toBe(before);
  globe.surface.show();
  expect(d()).not.toBe(before);
});

test('a page without a basemap has one drawn', async () => {
  const {look, world} = aStill({}, false);
  look(3);
  await arrival();
  expect(world().getAttribute('data-form')).toBe('mercator neutral coarse');
});

test('stopped, the group is back where it was and as it came', async () => {
  const {surface, group, look} = aStill();
  const came = group!.firstElementChild;
  look(6, 'mercator', 190);
  await arrival();
  surface.stop();
  expect(group!.parentNode).toBe(document.querySelector('#first'));
  expect(group!.getAttribute('transform')).toBeNull();
  expect([...group!.children]).toEqual([came]);
});

test('stopped, the opening’s tints are back and the name for copies is gone, whatever was drawn since', async () => {
  const {surface, group, look} = aStill();
  surface.stop();
  const shapes = () => [...group!.querySelectorAll('[data-country]')];
  group!.firstElementChild!.insertAdjacentHTML(
    'beforeend',
    '<path data-country="KZ" d="" data-format="cis"/>',
  );
  group!.after(document.createElementNS(svgNamespace, 'path'));
  const asItCame = document.querySelector('#first')!.innerHTML;

  const again = startStill(document.querySelector<SVGSVGElement>('svg:not(#first)')!, group, {
    cameIn: 'neutral',
    worldview: 'neutral',
    countries: ['KG', 'KZ'],
    redraw: async () => ({markup: '<g class="still-world"/>'}),
    nowMs: () => 0,
  });
  again.tint([{country: 'KG', format: 'bilateral'} as never]);
  expect(shapes().map(shape => shape.getAttribute('data-format'))).toEqual(['bilateral', null]);
  const camera = {lngDeg: 70, latDeg: 45, zoom: 6};
  again.look(camera, frame, projectionOf(camera, frame, 'mercator'));
  await arrival();
  again.stop();
  expect(document.querySelector('#first')!.innerHTML).toBe(asItCame);
  expect(group!.querySelector('[id]')).toBeNull();
  look(3); // what is stopped does nothing
  expect(document.querySelector('#first')!.innerHTML).toBe(asItCame);
});
