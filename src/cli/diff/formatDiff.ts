import {counted} from '../../dataset/authoring';
import type {DatasetDiff, RowDiff} from './datasetDiff';
import {tableWords} from './fields';

/** What differs, to be read from the top: what an editor answers for, then row by row, then how much it is. */
export function formatDiff(diff: DatasetDiff): string {
  const {first, rows, reorderings} = diff;
  const blocks = [
    ...(first.length > 0 ? [['What an editor answers for', ...first.map(indented)]] : []),
    ...rows
      .filter(({what, sentences}) => what !== 'changed' || sentences.length > 0)
      .map(({heading, sentences}) => [heading, ...sentences.map(indented)]),
    [
      ...(reorderings > 0
        ? [
            `${counted(reorderings, 'list')} ${reorderings === 1 ? 'stands' : 'stand'} in another order, which means nothing.`,
          ]
        : []),
      rows.length === 0 ? 'Nothing else differs.' : `In all: ${countsOf(rows)}.`,
      ...(rows.length > 0 && first.length === 0
        ? ['No status of an event, no country, no coordinates and no worldview changes in what is in both.']
        : []),
    ],
  ];
  return blocks.map(lines => lines.join('\n')).join('\n\n');
}

/** Whether there is anything to tell. */
export function isSame({first, rows, reorderings}: DatasetDiff): boolean {
  return first.length === 0 && rows.length === 0 && reorderings === 0;
}

function indented(sentence: string): string {
  return `  ${sentence}`;
}

/** "1 event added, 2 events changed, the dataset itself changed". */
function countsOf(rows: readonly RowDiff[]): string {
  const counts = new Map<string, {noun: string | null; what: string; count: number}>();
  for (const {table, what} of rows) {
    const noun = table === 'dataset' ? null : tableWords[table].noun;
    const key = `${noun} ${what}`;
    counts.set(key, {noun, what, count: (counts.get(key)?.count ?? 0) + 1});
  }
  return [...counts.values()]
    .map(
      ({noun, what, count}) =>
        `${noun === null ? 'what the dataset says of itself' : `${count} ${count === 1 ? noun : manyOf(noun)}`} ${what}`,
    )
    .join(', ');
}

function manyOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
