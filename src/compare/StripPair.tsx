import {formatDay, formatTick, useMessages} from '../i18n';
import type {CompareWords} from './rowWords';
import type {SideName} from './sideNames';
import {type Strip, type Strips, tickUnit} from './strips';

const lanePx = 9;
const tickPx = 18;

interface StripPairProps {
  readonly strips: Strips;
  readonly names: readonly [SideName, SideName];
  readonly words: CompareWords;
}

/** The events of both sides over time, one above the other, a day as wide on either. */
export function StripPair({strips, names, words: {compare}}: StripPairProps) {
  const messages = useMessages();
  const {lanes, sides} = strips;
  return (
    <section className="compare-strips" aria-label={compare.strips}>
      <h3>{compare.strips}</h3>
      {([0, 1] as const).map(side => {
        const strip = sides[side];
        const {text, lang} = names[side];
        const until = {...strip.days, to: strip.days.from + lengthOf(strip) - 1};
        return (
          <figure key={side}>
            <figcaption>
              <bdi lang={lang}>{text}</bdi>
              {strip.outside > 0 && <span className="compare-when"> · {compare.outside(strip.outside)}</span>}
              {strip.marks.length + strip.outside === 0 && (
                <span className="compare-when"> · {compare.none}</span>
              )}
            </figcaption>
            <svg
              className="compare-strip"
              role="img"
              aria-label={compare.strip(
                text,
                strip.marks.length,
                formatDay(until.from, messages),
                formatDay(until.to, messages),
              )}
              height={lanes.length * lanePx + tickPx}
            >
              <StripPicture strip={strip} lanes={lanes.length} />
            </svg>
          </figure>
        );
      })}
    </section>
  );
}

/** Days of the scale that are compared. */
function lengthOf({days: {from, to}, until}: Strip): number {
  return Math.round((to - from + 1) * until);
}

function StripPicture({strip, lanes}: {strip: Strip; lanes: number}) {
  const messages = useMessages();
  const heightPx = lanes * lanePx;
  const unit = tickUnit(strip.ticks);
  return (
    <>
      <rect className="compare-ground" width={percent(strip.until)} height={heightPx} />
      {strip.ticks.map(({x, day}) => (
        <g key={day}>
          <line className="compare-tick" x1={percent(x)} x2={percent(x)} y2={heightPx + 3} />
          <text
            className="compare-tick-label"
            x={percent(x)}
            y={heightPx + 14}
            textAnchor={x < 0.06 ? 'start' : x > 0.94 ? 'end' : 'middle'}
          >
            {formatTick(day, unit, true, messages)}
          </text>
        </g>
      ))}
      {strip.marks.map(({eventIdx, format, x0, x1, lane, certain}) => (
        <line
          key={eventIdx}
          className="compare-mark"
          data-format={format}
          data-certain={certain || undefined}
          x1={percent(x0)}
          x2={percent(x1)}
          y1={(lane + 0.5) * lanePx}
          y2={(lane + 0.5) * lanePx}
        />
      ))}
    </>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
