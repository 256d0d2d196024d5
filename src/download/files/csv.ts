import {csvFormatRow} from 'd3';
import {finished, type Steps, textOfRows} from './steps';

/** What stands in a cell; null is an empty one. */
export type Cell = string | number | null;

/** A column of a table, and how its cell follows from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly cellOf: (row: Row) => Cell;
}

/** By which a spreadsheet knows that a file is UTF-8: without it Excel reads Cyrillic as the letters of another alphabet. */
export const byteOrderMark = '\ufeff';

/**
 * A table as RFC 4180 has it: a row of names, commas, lines that end with CR LF, quotes where they are needed. Texts are defused; numbers stay what
 * they are.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return finished(csvSteps(columns, rows));
}

/** The same in steps. */
export function* csvSteps<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Steps<string> {
  const lineOf = (cells: readonly string[]) => `${csvFormatRow(cells)}\r\n`;
  const head = lineOf(columns.map(({name}) => name));
  return head + (yield* textOfRows(rows, row => lineOf(columns.map(({cellOf}) => written(cellOf(row))))));
}

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one, which shows that the cell is a text.
 *
 * That is a text which begins with = + - @ (or the same in full width), a tab or the end of a line; and the same after a semicolon, a tab or the end
 * of a line within it, where a spreadsheet that separates by these would begin a cell of its own, as those of most of Europe do.
 */
export function defused(text: string): string {
  return text.replaceAll(/([;\t\r\n])(?=[=+\-@＝＋－＠])/g, "$1'").replace(/^(?=[\t\r\n=+\-@＝＋－＠])/, "'");
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : defused(cell);
}
