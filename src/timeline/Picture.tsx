import {memo, type ReactNode, useId} from 'react';
import {type Format, formats, keysOf} from '../model';
import {selectPickedEventIdx, useItinera} from '../store';
import {barPx, sourceTickPx} from './layout';
import type {Bar, TimelineView} from './timelineView';

interface PictureProps {
  readonly view: TimelineView;
  /** What stands in the lanes that are too full for bars. */
  readonly strips?: ReactNode;
}

/** Lanes, bars and axis as one picture; what it says is said by the slider and the buttons over it. */
export const Picture = memo(function Picture({view, strips}: PictureProps) {
  return (
    <svg
      className="timeline-picture"
      width={view.widthPx}
      height={view.heightPx}
      viewBox={`0 0 ${view.widthPx} ${view.heightPx}`}
      aria-hidden="true"
    >
      <LaneLines view={view} />
      {strips}
      <Bars bars={view.bars} />
      <AxisLabels view={view} />
    </svg>
  );
});

function LaneLines({view}: {view: TimelineView}) {
  return (
    <>
      {view.lanes.flatMap(lane =>
        view.pieces.map(({x0, x1}) => (
          <line
            key={`${lane.format} ${x0}`}
            className="timeline-lane"
            x1={x0}
            x2={x1}
            y1={lane.strip?.bottomPx ?? lane.y}
            y2={lane.strip?.bottomPx ?? lane.y}
          />
        )),
      )}
      {view.gaps.map(({x0, x1}) => (
        <path
          key={x0}
          className="timeline-zigzag"
          d={zigzag((x0 + x1) / 2, view.lanesTopPx - 2, view.lanesBottomPx + 2)}
        />
      ))}
    </>
  );
}

/** Fades first, so that none lies over the bar of another event. */
function Bars({bars}: {bars: readonly Bar[]}) {
  const picked = useItinera(selectPickedEventIdx);
  const id = useId();
  const used = keysOf(formats).filter(format => bars.some(bar => bar.format === format));
  const classOf = (name: string, ...own: readonly Bar[]) =>
    own.some(({eventIdx}) => eventIdx === picked) ? `${name} is-picked` : name;
  const isPicking = picked !== null && bars.some(({eventIdx}) => eventIdx === picked);
  return (
    <g className={isPicking ? 'timeline-bars is-picking' : 'timeline-bars'}>
      <defs>
        {used.map(format => (
          <FadeGradients key={format} id={id} format={format} />
        ))}
      </defs>
      {bandsOf(bars).map(band => (
        <g key={band[0]!.eventId} className={classOf('timeline-fade', ...band)}>
          <Fade id={id} bar={band[0]!} />
        </g>
      ))}
      {bars.map(bar =>
        bar.certain ? (
          <rect
            key={bar.eventId}
            className={classOf('timeline-bar', bar)}
            data-format={bar.format}
            data-disputed={bar.disputed || undefined}
            x={bar.x0}
            y={topOf(bar)}
            width={bar.x1 - bar.x0}
            height={barPx.height}
            rx={2.5}
          />
        ) : (
          <rect
            key={bar.eventId}
            className={classOf('timeline-bar', bar)}
            data-format={bar.format}
            data-disputed={bar.disputed || undefined}
            data-uncertain
            // where it is told lies outside the window: nothing marks a day, and picking it out marks its band
            x={bar.tickX === null ? bar.fadeX0 : bar.tickX - tickPx / 2}
            y={topOf(bar)}
            width={bar.tickX === null ? 0 : tickPx}
            height={barPx.height}
          />
        ),
      )}
    </g>
  );
}

const tickPx = 2;

function topOf({y}: Bar): number {
  return y - barPx.height / 2;
}

/** Events that share an uncertain band share its fade, which would else add up to a solid bar. */
function bandsOf(bars: readonly Bar[]): Bar[][] {
  const bands = new Map<string, Bar[]>();
  for (const bar of bars) {
    const key = bar.certain ? bar.eventId : [bar.format, bar.y, bar.fadeX0, bar.fadeX1].join(' ');
    bands.set(key, [...(bands.get(key) ?? []), bar]);
  }
  return [...bands.values()];
}

/** What of a bar is not certain: on both sides of what is, or all of it, densest in the middle of its band. */
function Fade({id, bar}: {id: string; bar: Bar}) {
  const fill = (name: string) => `url(#${id}-${bar.format}-${name})`;
  const y = topOf(bar);
  if (!bar.certain) return <FadeRect x0={bar.fadeX0} x1={bar.fadeX1} y={y} fill={fill('within')} />;
  return (
    <>
      <FadeRect x0={bar.fadeX0} x1={bar.x0} y={y} fill={fill('in')} />
      <FadeRect x0={bar.x1} x1={bar.fadeX1} y={y} fill={fill('out')} />
    </>
  );
}

function FadeRect({x0, x1, y, fill}: {x0: number; x1: number; y: number; fill: string}) {
  if (x1 - x0 < 0.5) return null;
  return <rect x={x0} y={y} width={x1 - x0} height={barPx.height} fill={fill} />;
}

function FadeGradients({id, format}: {id: string; format: Format}) {
  return (
    <>
      <linearGradient id={`${id}-${format}-in`} data-format={format}>
        <stop className="timeline-clear" offset="0" />
        <stop className="timeline-dense" offset="1" />
      </linearGradient>
      <linearGradient id={`${id}-${format}-out`} data-format={format}>
        <stop className="timeline-dense" offset="0" />
        <stop className="timeline-clear" offset="1" />
      </linearGradient>
      <linearGradient id={`${id}-${format}-within`} data-format={format}>
        <stop className="timeline-clear" offset="0" />
        <stop className="timeline-dense" offset="0.4" />
        <stop className="timeline-dense" offset="0.6" />
        <stop className="timeline-clear" offset="1" />
      </linearGradient>
    </>
  );
}

function AxisLabels({view}: {view: TimelineView}) {
  const top = view.lanesBottomPx;
  return (
    <>
      <SourceTicks xs={view.sourceXs} y={top + sourceTickPx.top} />
      {view.ticks.map(tick => (
        <text
          key={tick.x}
          className={tick.strong ? 'timeline-tick is-strong' : 'timeline-tick'}
          x={(tick.textX0 + tick.textX1) / 2}
          y={top + view.sizes.labelBaselinePx}
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
    </>
  );
}

// as many lines of their own: more are drawn as one path
const mostTicks = 100;

function SourceTicks({xs, y}: {xs: readonly number[]; y: number}) {
  const {height} = sourceTickPx;
  if (xs.length > mostTicks)
    return <path className="timeline-source" d={xs.map(x => `M${x.toFixed(1)} ${y}v${height}`).join('')} />;
  return xs.map(x => <line key={x} className="timeline-source" x1={x} x2={x} y1={y} y2={y + height} />);
}

const zigPx = {across: 4, down: 7} as const;

function zigzag(x: number, top: number, bottom: number): string {
  const turns = Math.max(2, Math.round((bottom - top) / zigPx.down));
  const points = Array.from({length: turns + 1}, (_, turn) => {
    const aside = turn % 2 === 0 ? -zigPx.across : zigPx.across;
    return `${x + aside} ${top + ((bottom - top) * turn) / turns}`;
  });
  return `M${points.join('L')}`;
}
