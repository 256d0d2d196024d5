import {figureNames, specOf} from './figures';
import type {Result} from './results';

/**
 * The figures as a table in Markdown: a row for each, a column for each size; page and floor, then the ratio, which is bold and has an exclamation mark where it is over
 * its target. Columns are padded, so that it is read in a terminal as well.
 */
export function tableOf(results: readonly Result[], sizes: readonly number[]): string {
  const rows = figureNames.flatMap(name => {
    const own = results.filter(({figure}) => figure === name);
    if (own.length === 0) return [];
    const {title, unit, target} = specOf(name);
    const cells = sizes.map(size => {
      const result = own.find(({journeys}) => journeys === size);
      return result ? cellOf(result) : '–';
    });
    return [[`${title}, ${unit}`, targetText(target, unit), ...cells]];
  });
  const head = ['page : floor = ratio', 'target', ...sizes.map(size => size.toLocaleString('en'))];
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map(row => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function targetText(target: {to10k: number; at100k: number} | undefined, unit: string): string {
  if (!target) return '';
  const {to10k, at100k} = target;
  const most = to10k === at100k ? `≤ ${to10k}` : `≤ ${to10k}; ≤ ${at100k}`;
  return unit === 'frames' ? `${most} frames` : most;
}

function cellOf({figure, page, floor, ratio, isMet}: Result): string {
  const {unit} = specOf(figure);
  if (unit === 'frames') return marked(figureText(page), isMet);
  const both = `${figureText(page)} : ${figureText(floor)}`;
  return Number.isNaN(ratio) ? both : `${both} = ${marked(ratio.toFixed(2), isMet)}`;
}

const marked = (text: string, isMet: boolean | null) => (isMet === false ? `**${text} !**` : text);

function figureText(number: number): string {
  if (Number.isNaN(number)) return '–';
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return Number(number.toFixed(digits)).toLocaleString('en');
}
