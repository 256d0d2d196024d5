import {scaleLinear} from 'd3';
import {Fragment, useState} from 'react';
import type {Telling} from '../panels';
import type {CompareRow, CompareView, RowGroup} from './compareView';
import {EventLinks, LinkTo} from './EventLinks';
import {type CompareWords, countWords, differenceWords, groupsOf, rowWords} from './rowWords';
import type {SideName} from './sideNames';

/** So many rows of a group stand there at once. */
const fewRows = 8;

interface CountTableProps {
  readonly telling: Telling;
  readonly view: CompareView;
  readonly names: readonly [SideName, SideName];
  readonly words: CompareWords;
}

/** All counts in one table, with bars on one scale; a number shows the events behind it. */
export function CountTable({telling, view, names, words}: CountTableProps) {
  const {compare} = words;
  const rows = Object.values(view.rows).flat();
  const most = Math.max(
    1,
    ...rows.flatMap(({sides}) => sides.map(({certain, possible}) => certain + possible)),
  );
  const isRange = rows.some(({sides}) => sides.some(({possible}) => possible > 0));
  return (
    <>
      <table className="compare-table">
        <caption>{compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.what}</th>
            {names.map((name, side) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
              <th key={side} scope="col">
                <span className="compare-swatch" data-side={side} aria-hidden="true" />
                <SideTitle name={name} />
              </th>
            ))}
            <th scope="col">{compare.difference}</th>
          </tr>
        </thead>
        {groupsOf(view.rows).map(group => (
          <Group
            key={group}
            group={group}
            rows={view.rows[group]}
            most={most}
            telling={telling}
            names={names}
            words={words}
          />
        ))}
      </table>
      {isRange && <p className="compare-hint">{compare.possibleNote}</p>}
    </>
  );
}

/** A side, which leads to its dossier where it has one. */
function SideTitle({name: {short, lang, to}}: {name: SideName}) {
  const title = <bdi lang={lang}>{short}</bdi>;
  return to ? <LinkTo to={to}>{title}</LinkTo> : title;
}

interface GroupProps extends Omit<CountTableProps, 'view'> {
  readonly group: RowGroup;
  readonly rows: readonly CompareRow[];
  /** The largest number of the table, which fills a bar. */
  readonly most: number;
}

function Group({group, rows, most, telling, names, words}: GroupProps) {
  const {compare} = words;
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<{readonly key: string; readonly side: number} | null>(null);
  const listed = isWhole || rows.length <= fewRows + 1 ? rows : rows.slice(0, fewRows);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="compare-group">
          {compare.groups[group]}
        </th>
      </tr>
      {listed.map(row => {
        const what = rowWords(telling, words, group, row.key);
        const opened = open?.key === row.key ? row.sides[open.side] : undefined;
        return (
          <Fragment key={row.key}>
            <tr>
              <th scope="row">
                {group === 'format' && (
                  <span className="compare-swatch" data-format={row.key} aria-hidden="true" />
                )}
                <span dir="auto">{what}</span>
                <Bars row={row} most={most} />
              </th>
              {row.sides.map((count, side) => {
                const isOpen = opened === count;
                const said = countWords(count, words);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
                  <td key={side}>
                    {count.eventIdxs.length === 0 ? (
                      <span className="compare-none">{said}</span>
                    ) : (
                      <button
                        type="button"
                        className="compare-count"
                        aria-label={compare.show(names[side]!.text, what, said)}
                        aria-expanded={isOpen}
                        onClick={() => setOpen(isOpen ? null : {key: row.key, side})}
                      >
                        {said}
                      </button>
                    )}
                  </td>
                );
              })}
              <td>{differenceWords(row.difference, words)}</td>
            </tr>
            {opened && (
              <tr>
                <td colSpan={4} className="compare-behind">
                  <EventLinks key={`${row.key} ${open?.side}`} eventIdxs={opened.eventIdxs} words={words} />
                </td>
              </tr>
            )}
          </Fragment>
        );
      })}
      {listed.length < rows.length && (
        <tr>
          <td colSpan={4} className="compare-behind">
            <button type="button" className="compare-more" onClick={() => setWhole(true)}>
              {compare.showAll(rows.length)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Two bars on the scale of the whole table; what is only possible is paler. */
function Bars({row: {sides}, most}: {row: CompareRow; most: number}) {
  const percent = scaleLinear([0, most], [0, 100]);
  return (
    <svg className="compare-bars" aria-hidden="true" height="14">
      {sides.map(({certain, possible}, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
        <g key={side} data-side={side}>
          <rect y={side * 7} height="6" width={`${percent(certain)}%`} />
          <rect
            className="compare-possible"
            x={`${percent(certain)}%`}
            y={side * 7}
            height="6"
            width={`${percent(possible)}%`}
          />
        </g>
      ))}
    </svg>
  );
}
