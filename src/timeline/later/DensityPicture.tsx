import {Fragment, memo} from 'react';
import {formatKeys, type Indexes} from '../../indexes';
import {selectPickedEventIdx, toldDay, useItinera} from '../../store';
import type {Axis, DayWindow} from '../../time';
import {barPx} from '../layout';
import type {TimelineView} from '../timelineView';
import {type Density, type DensityBin, densityOf} from './density';

type Lane = TimelineView['lanes'][number];

/** A lane that is too full for bars, and what stands in it. */
export interface DensityLane {
  readonly lane: Lane;
  readonly strip: NonNullable<Lane['strip']>;
  readonly density: Density;
}

/** What every lane holds that is too full for bars. */
export function densityLanes(
  indexes: Indexes,
  window: DayWindow,
  axis: Axis,
  {lanes}: Pick<TimelineView, 'lanes'>,
): DensityLane[] {
  return lanes.flatMap(lane =>
    lane.strip ? [{lane, strip: lane.strip, density: densityOf(indexes, window, axis, lane.format)}] : [],
  );
}

interface DensityPictureProps {
  readonly lanes: readonly DensityLane[];
  readonly axis: Axis;
}

/** Full lanes as columns, all on one scale: certain events in the colour of their format, above them paler what may have been. */
export const DensityPicture = memo(function DensityPicture({lanes, axis}: DensityPictureProps) {
  const most = Math.max(1, ...lanes.flatMap(({density}) => density.bins.map(({count}) => count)));
  return lanes.map(({lane, strip, density}) => {
    const paths = columnPaths(density.bins, strip, most);
    return (
      <Fragment key={lane.format}>
        <g className="timeline-mass">
          {formatKeys.map(
            (format, at) =>
              (paths.certain[at] || paths.possible[at]) && (
                <g key={format} data-format={format}>
                  <path d={paths.certain[at]} />
                  <path className="is-possible" d={paths.possible[at]} />
                </g>
              ),
          )}
        </g>
        <PickedMark lane={lane} strip={strip} axis={axis} />
      </Fragment>
    );
  });
});

/** The event that is picked out, where its lane has no bar for it. */
function PickedMark({lane, strip, axis}: Omit<DensityLane, 'density'> & {readonly axis: Axis}) {
  const told = useItinera(state => {
    const picked = selectPickedEventIdx(state);
    if (picked === null) return null;
    const isOfLane = lane.format === null || state.all.formats[picked] === lane.format;
    return isOfLane ? toldDay(state, picked) : null;
  });
  const format = useItinera(state => state.all.formats[selectPickedEventIdx(state) ?? -1]);
  if (told === null) return null;
  const widthPx = Math.max(barPx.width, axis.pxPerDay);
  return (
    <rect
      className="timeline-bar is-picked"
      data-format={format}
      x={axis.x(told + 0.5) - widthPx / 2}
      y={(strip.topPx + strip.bottomPx - barPx.height) / 2}
      width={widthPx}
      height={barPx.height}
      rx={2.5}
    />
  );
}

// a column of one event is seen
const leastColumnPx = 2;
// columns that are wide stand apart
const apartFromPx = 4;

/** A path for each format: its columns, each on those of the formats before it. */
export function columnPaths(
  bins: readonly DensityBin[],
  {topPx, bottomPx}: DensityLane['strip'],
  most: number,
): {readonly certain: readonly string[]; readonly possible: readonly string[]} {
  const certain = formatKeys.map(() => '');
  const possible = formatKeys.map(() => '');
  for (const bin of bins) {
    // by the root, so that quiet times are seen beside the busiest
    const share = Math.sqrt(bin.count / most);
    const onePx = (leastColumnPx + (bottomPx - topPx - leastColumnPx) * share) / bin.count;
    const widthPx = bin.x1 - bin.x0 - (bin.x1 - bin.x0 > apartFromPx ? 1 : 0);
    let y = bottomPx;
    for (const [paths, counts] of [
      [certain, bin.certain],
      [possible, bin.possible],
    ] as const) {
      for (const [at, count] of counts.entries()) {
        if (count === 0) continue;
        const heightPx = count * onePx;
        y -= heightPx;
        paths[at] += `M${round(bin.x0)} ${round(y)}h${round(widthPx)}v${round(heightPx)}h${round(-widthPx)}z`;
      }
    }
  }
  return {certain, possible};
}

const round = (px: number) => Math.round(px * 100) / 100;
