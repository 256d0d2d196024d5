import type {MapColours} from '../../theme';
import {escapeXml} from '../../ui';
import {dotId, type Layout, labelSizes, looks, type Marks} from '../scene';

/** Type and colours of names, as far as the map's colours do not hold them. */
export interface NameStyle {
  readonly sans: string;
  readonly serif: string;
  readonly ink2: string;
  /** Of the names of waters. */
  readonly waterInk: string;
}

/**
 * Dots, names of cities, and the quiet names of the basemap below them; at the edge what matters and lies beyond it.
 *
 * @param nameOf  the name of a place, as it is on the map.
 */
export function namesSvg(
  layout: Layout,
  marks: Marks,
  colours: MapColours,
  style: NameStyle,
  nameOf: (placeIdx: number) => string,
): string {
  return (
    quietNames(layout, marks, colours, style) +
    cities(layout, marks, colours, style) +
    edges(layout, colours, style, nameOf)
  );
}

function quietNames({basemapLabels}: Layout, marks: Marks, colours: MapColours, style: NameStyle): string {
  const tints = new Map(marks.tints.map(({country, format}) => [country, format]));
  return basemapLabels
    .map(label => {
      const {id, box, text, turnDeg, heightPx, kind = 'country', side} = label;
      const format = tints.get(id);
      const look = quietLooks[kind];
      // a city's name begins or ends at its dot, however wide its letters are
      const anchor = kind !== 'city' ? 'middle' : side === 'w' ? 'end' : 'start';
      const x = {start: box.left, middle: (box.left + box.right) / 2, end: box.right}[anchor];
      const y = (box.top + box.bottom) / 2;
      const lines = text.split('\n');
      const lineHeightPx = heightPx / lines.length;
      const spans = lines
        .map((line, at) => {
          const dy = (at - (lines.length - 1) / 2) * lineHeightPx + look.sizePx * 0.36;
          return `<tspan x="0" y="${dy.toFixed(1)}">${escapeXml(line)}</tspan>`;
        })
        .join('');
      const attributes = [
        `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})${turnDeg === 0 ? '' : ` rotate(${turnDeg})`}"`,
        ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
        `font-family="${escapeXml(style[look.family])}"`,
        `font-size="${look.sizePx}"`,
        ...(look.ink === 'waterInk' ? ['font-style="italic"'] : []),
        ...(look.spacingPx === 0 ? [] : [`letter-spacing="${look.spacingPx}"`]),
        ...(format ? ['font-weight="600"'] : []),
        `fill="${format ? colours.formats[format] : style[look.ink]}"`,
        // a sea's name has the sea around it
        ...(kind === 'sea' ? [] : [haloOf(colours.land)]),
      ];
      return (
        (kind === 'city' ? quietDot(label, colours, style) : '') +
        `<text ${attributes.join(' ')}>${spans}</text>`
      );
    })
    .join('');
}

const quietLooks = {
  country: {sizePx: 12, spacingPx: 0.6, family: 'sans', ink: 'ink2'},
  enclave: {sizePx: 11.5, spacingPx: 0, family: 'sans', ink: 'ink2'},
  sea: {sizePx: 12.5, spacingPx: 0.6, family: 'serif', ink: 'waterInk'},
  lake: {sizePx: 11.5, spacingPx: 0.25, family: 'serif', ink: 'waterInk'},
  city: {sizePx: 11.5, spacingPx: 0, family: 'sans', ink: 'ink2'},
  river: {sizePx: 11.5, spacingPx: 0.25, family: 'serif', ink: 'waterInk'},
} as const;

function quietDot(
  {box, side}: Layout['basemapLabels'][number],
  {land}: MapColours,
  {ink2}: NameStyle,
): string {
  const x = side === 'w' ? box.right + 7 : box.left - 7;
  const y = (box.top + box.bottom) / 2;
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2" fill="${ink2}" stroke="${land}" stroke-width="2" paint-order="stroke"/>`;
}

function cities(
  {dots, covered, labels}: Layout,
  marks: Marks,
  {ink, land}: MapColours,
  style: NameStyle,
): string {
  const absent = new Set(marks.absences.map(({placeIdx}) => placeIdx));
  const isPicking = dots.some(({city}) => city.picked);
  return dots
    .filter(dot => !covered.has(dot))
    .map(dot => {
      const {city, xPx, yPx} = dot;
      const at = `cx="${xPx.toFixed(1)}" cy="${yPx.toFixed(1)}"`;
      const ring = city.selected ? rings.selected : city.picked ? rings.picked : null;
      const around = ring
        ? `<circle ${at} r="${city.radiusPx + ring.awayPx}" fill="${land}" stroke="${ink}" stroke-width="${ring.widthPx}"/>`
        : '';
      const point = `<circle ${at} r="${city.radiusPx}" fill="${ink}" stroke="${land}" stroke-width="${2 * looks.city.haloPx}" paint-order="stroke"/>`;
      const label = labels.get(dotId(dot));
      const name = label ? cityName(label, city.selected, {ink, land}, style) : '';
      return (
        (absent.has(city.placeIdx) ? '' : around + point) +
        (isPicking && !city.picked ? `<g opacity="0.55">${name}</g>` : name)
      );
    })
    .join('');
}

/** Around the dot of what is selected, and of what belongs to the event that is picked out. */
const rings = {selected: {awayPx: 4, widthPx: 2}, picked: {awayPx: 2.25, widthPx: 1.5}} as const;

function cityName(
  {text, note, box, side}: NonNullable<ReturnType<Layout['labels']['get']>>,
  selected: boolean,
  {ink, land}: {ink: string; land: string},
  {sans, ink2}: NameStyle,
): string {
  const sizePx = selected ? labelSizes.selected : labelSizes.city;
  const anchor = /^[ns]?w$/.test(side) ? 'end' : /^[ns]?e$/.test(side) ? 'start' : 'middle';
  const x = {start: box.left, middle: (box.left + box.right) / 2, end: box.right}[anchor];
  const baseline = box.top + sizePx * 0.98;
  const line = (words: string, yPx: number, look: string) =>
    `<text x="${x.toFixed(1)}" y="${yPx.toFixed(1)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} font-family="${escapeXml(sans)}" ${look} ${haloOf(land)}>${escapeXml(words)}</text>`;
  const name = line(text, baseline, `font-size="${sizePx}" font-weight="600" fill="${ink}"`);
  if (note === null) return name;
  return name + line(note, baseline + 15, `font-size="${labelSizes.city - 1}" fill="${ink2}"`);
}

/** Arrows to what lies beyond the edge, with its name. */
function edges(
  {edges}: Layout,
  {ink, land}: MapColours,
  {sans}: NameStyle,
  nameOf: (placeIdx: number) => string,
): string {
  return edges
    .map(({dot, xPx, yPx, angle, labelSide}) => {
      const turnDeg = (angle * 180) / Math.PI;
      const isLeft = labelSide === 'left';
      const name = escapeXml(nameOf(dot.city.placeIdx));
      return (
        `<path d="M5 0-4 4.5V-4.5Z" transform="translate(${xPx.toFixed(1)} ${yPx.toFixed(1)}) rotate(${turnDeg.toFixed(1)})" fill="${ink}"/>` +
        `<text x="${(xPx + (isLeft ? -10 : 10)).toFixed(1)}" y="${(yPx + 0.36 * labelSizes.city).toFixed(1)}"${isLeft ? ' text-anchor="end"' : ''} font-family="${escapeXml(sans)}" font-size="${labelSizes.city}" font-weight="600" fill="${ink}" ${haloOf(land)}>${name}</text>`
      );
    })
    .join('');
}

function haloOf(colour: string): string {
  return `stroke="${colour}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
}
