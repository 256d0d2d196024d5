import type {Marks} from './scene';

/** A mark that the legend can explain. */
export const legendMarks = [
  'tookPlace',
  'announced',
  'message',
  'crowd',
  'inferredOrigin',
  'uncertain',
  'tint',
  'absent',
] as const;
export type LegendMark = (typeof legendMarks)[number];

/** Only what is on the screen is explained. */
export function legendOf({arcs, absences, tints, crowd}: Marks): LegendMark[] {
  const shown: Record<LegendMark, boolean> = {
    tookPlace: crowd !== undefined || arcs.some(({line}) => line === 'solid'),
    crowd: crowd !== undefined,
    announced: arcs.some(({line}) => line === 'dashed'),
    message: arcs.some(({line}) => line === 'message'),
    inferredOrigin: arcs.some(({fadesIn, phase}) => fadesIn && phase === 'under way'),
    uncertain: arcs.some(({uncertain, phase}) => uncertain && phase === 'under way'),
    tint: tints.length > 0,
    absent: absences.length > 0,
  };
  return legendMarks.filter(mark => shown[mark]);
}
