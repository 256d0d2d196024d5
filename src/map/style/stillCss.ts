// The table as the style sheet of the still.
import {
  type BasemapLayer,
  type BasemapToken,
  basemapLayers,
  ground,
  limb,
  lineEnds,
  space,
  tintOpacity,
} from './table';

/**
 * CSS rules of the still basemap: classes only. A path may carry two of them, as land does with its coast.
 *
 * @param colourOf  a token's colour: `var(--land)` in the page, so that the theme changes it, a literal one in a picture that stands alone.
 */
export function stillCss(colourOf: (token: BasemapToken) => string): string {
  const rules = [
    `.still{display:block;background:${colourOf(ground.token)}}`,
    `.still-${ground.id}{fill:${colourOf(ground.token)}}`,
    planetRule(colourOf),
    ...basemapLayers.map(layer => rule(layer, colourOf(layer.token))),
    // not drawn until tinted, yet a pointer finds them
    '.still-country,.still-area{fill:none;pointer-events:all}',
    `.still-country[data-format]{fill:var(--format);fill-opacity:${tintOpacity}}`,
  ];
  return rules.join('\n');
}

/** The style sheet of the page: the tokens of its theme. */
export function pageStillCss(): string {
  // a house theme need not know the globe
  return stillCss(token => (token === 'space' ? 'var(--space,var(--sea))' : `var(--${token})`));
}

/** Space with the planet in it, on an element that says in `--planet` where that lies: `200px at 300px 250px`. */
function planetRule(colourOf: (token: BasemapToken) => string): string {
  const [sea, line, around] = [ground, limb, space].map(({token}) => colourOf(token));
  // the line lies around what the live map covers; half a pixel from colour to colour, or the circle has steps
  const beyond = (px: number) => `calc(100% + ${px.toFixed(1)}px)`;
  return `.still-space{background:radial-gradient(circle var(--planet),${sea} 100%,${line} ${beyond(0.5)},${line} ${beyond(limb.widthPx)},${around} ${beyond(limb.widthPx + 0.5)})}`;
}

function rule({id, kind, widthPx, dashPx}: BasemapLayer, colour: string): string {
  const declarations =
    kind === 'fill'
      ? [`fill:${colour}`]
      : [
          `stroke:${colour}`,
          `stroke-width:${widthPx}px`,
          ...(dashPx ? [`stroke-dasharray:${dashPx.join(' ')}`] : []),
          `stroke-linejoin:${lineEnds.join}`,
          `stroke-linecap:${lineEnds.cap}`,
          // the same width at every scale of the group around
          'vector-effect:non-scaling-stroke',
        ];
  return `.still-${id}{${declarations.join(';')}}`;
}
