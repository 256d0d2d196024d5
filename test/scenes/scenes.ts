// What the map is compared in, picture by picture: test/scenes/still.test.ts as SVG text, test/e2e/liveScenes.spec.ts as pixels.

import type {TintMark} from '../../src/map/scene';

type Tint = Pick<TintMark, 'country' | 'format'>;

/** A view of the shipped dataset that is compared with a committed picture. */
export interface Scene {
  /** Of its files: test/scenes/still/<name>.svg and, where there is a live map, test/scenes/live/<name>.png. */
  readonly name: string;
  readonly place: 'region' | 'caucasus' | 'fergana' | 'kurils' | 'globe' | 'conic';
  /** The fragment of its address: it opens by hand too. Theme, language and worldview are said where they are not as the dataset has them. */
  readonly address: string;
  /** Countries that the still tints besides those of the day: what a disputed area is part of is seen by it alone. */
  readonly tinted?: readonly Tint[];
}

/** Size of the map in every scene, px; nothing lies over it. */
export const sceneSize = {widthPx: 800, heightPx: 600} as const;

const georgia: Tint = {country: 'GE', format: 'other'};
const russia: Tint = {country: 'RU', format: 'csto'};

const caucasus = 'view=42,44.6,5.9';
const fergana = 'view=40.4,71.4,7';
const kurils = 'view=45,147,5.5';
const globe = 'projection=globe&view=48,68,2.3';
const conic = 'projection=conic&view=56,84,2.35';

export const scenes: readonly Scene[] = [
  {name: 'region', place: 'region', address: 't=2025-06-29&place=cholpon-ata&theme=light'},
  {name: 'region-dark', place: 'region', address: 't=2025-09-10&theme=dark&lang=ru&view=46,62,3.1'},
  {name: 'journeys', place: 'region', address: 't=2025-12-22&theme=light&worldview=un&view=50,58,3.2'},
  {
    name: 'caucasus',
    place: 'caucasus',
    address: `t=2025-01-15&theme=light&lang=ky&${caucasus}`,
    tinted: [georgia],
  },
  {
    name: 'caucasus-dark',
    place: 'caucasus',
    address: `t=2025-10-10&theme=dark&worldview=un&${caucasus}`,
    tinted: [georgia],
  },
  {name: 'own-names', place: 'caucasus', address: `t=2025-06-29&theme=light&names=own&${caucasus}`},
  {name: 'fergana', place: 'fergana', address: `t=2025-06-29&theme=light&lang=ru&${fergana}`},
  {name: 'fergana-dark', place: 'fergana', address: `t=2025-09-10&theme=dark&lang=ky&${fergana}`},
  {name: 'kurils', place: 'kurils', address: `t=2025-06-29&theme=light&${kurils}`, tinted: [russia]},
  {
    name: 'kurils-dark',
    place: 'kurils',
    address: `t=2025-06-29&theme=dark&lang=ru&worldview=un&${kurils}`,
    tinted: [russia],
  },
  {name: 'globe', place: 'globe', address: `t=2025-06-29&theme=light&${globe}`},
  {name: 'globe-dark', place: 'globe', address: `t=2025-12-22&theme=dark&lang=ky&worldview=un&${globe}`},
  {
    name: 'conic',
    place: 'conic',
    address: `t=2025-06-29&event=lavrov-visit-kyrgyzstan-2025&theme=light&lang=ru&${conic}`,
  },
  {
    name: 'conic-dark',
    place: 'conic',
    address: `t=2025-12-22&theme=dark&worldview=un&${conic}`,
    tinted: [russia],
  },
];
