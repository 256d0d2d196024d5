import {memo, useId} from 'react';
import {type Format, formats, keysOf} from '../model';
import {selectPickedEventIdx, useItinera} from '../store';
import {axisPx, barPx, labelBaselinePx, sourceTickPx} from './layout';
import type {Bar, TimelineView} from './timelineView';

/** Lanes, bars and axis as one picture; what it says is said by the slider and the buttons over it. */
export const Picture = memo(function Picture({view}: {view: TimelineView}) {
  const heightPx = view.lanesBottomPx + axisPx;
  return (
    <svg
      className="timeline-picture"
      width={view.widthPx}
      height={heightPx}
      viewBox={`0 0 ${view.widthPx} ${heightPx}`}
      aria-hidden="true"
    >
      <LaneLines view={view} />
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
            y1={lane.y}
            y2={lane.y}
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
  const classOf = (name: string, {eventIdx}: Bar) => (eventIdx === picked ? `${name} is-picked` : name);
  const isPicking = picked !== null && bars.some(({eventIdx}) => eventIdx === picked);
  const top = ({y}: Bar) => y - barPx.height / 2;
  return (
    <g className={isPicking ? 'timeline-bars is-picking' : 'timeline-bars'}>
      <defs>
        {used.map(format => (
          <FadeGradients key={format} id={id} format={format} />
        ))}
      </defs>
      {bars.map(bar => (
        <g key={bar.eventId} className={classOf('timeline-fade', bar)}>
          <FadeRect x0={bar.fadeX0} x1={drawn(bar).x0} y={top(bar)} fill={`url(#${id}-${bar.format}-in)`} />
          <FadeRect x0={drawn(bar).x1} x1={bar.fadeX1} y={top(bar)} fill={`url(#${id}-${bar.format}-out)`} />
        </g>
      ))}
      {bars.map(bar => (
        <rect
          key={bar.eventId}
          className={classOf('timeline-bar', bar)}
          data-format={bar.format}
          data-uncertain={!bar.certain || undefined}
          x={drawn(bar).x0}
          y={top(bar)}
          width={drawn(bar).x1 - drawn(bar).x0}
          height={barPx.height}
          rx={bar.certain ? 2.5 : 0}
        />
      ))}
    </g>
  );
}

/** The extent of the solid part: a tick of 1.5 px where no day is certain. */
function drawn({certain, x0, x1}: Bar): {x0: number; x1: number} {
  const middle = (x0 + x1) / 2;
  return certain ? {x0, x1} : {x0: middle - 0.75, x1: middle + 0.75};
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
    </>
  );
}

function AxisLabels({view}: {view: TimelineView}) {
  const top = view.lanesBottomPx;
  return (
    <>
      {view.sourceXs.map(x => (
        <line
          key={x}
          className="timeline-source"
          x1={x}
          x2={x}
          y1={top + sourceTickPx.top}
          y2={top + sourceTickPx.top + sourceTickPx.height}
        />
      ))}
      {view.ticks.map(tick => (
        <text
          key={tick.x}
          className={tick.strong ? 'timeline-tick is-strong' : 'timeline-tick'}
          x={(tick.textX0 + tick.textX1) / 2}
          y={top + labelBaselinePx}
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
    </>
  );
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
