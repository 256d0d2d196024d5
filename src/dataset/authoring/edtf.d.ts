/** The part of the untyped `edtf` library that is used here: its parser, which returns plain objects, and its dates for tests to compare with. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date';
    readonly level: 0 | 1 | 2;
    /** [year], [year, month from 0] or [year, month from 0, day]; more for a time of day. */
    readonly values: readonly number[];
    /** Bitmask YYYYMMDD of digits written X, lowest bit first; the values then are the least possible. */
    readonly unspecified?: number;
  }

  export interface ParsedInterval {
    readonly type: 'Interval';
    readonly level: 0 | 1 | 2;
    /** Start and end; Infinity for a side written "..", null for one left blank. */
    readonly values: readonly (ParsedNode | number | null)[];
  }

  export interface ParsedSet {
    readonly type: 'Set';
    readonly level: 2;
    /** Members; a pair is a range. */
    readonly values: readonly (ParsedNode | readonly ParsedNode[])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  export interface ParsedOther {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season' | 'List';
    readonly level: 1 | 2 | 3;
  }

  export type ParsedNode = ParsedDate | ParsedInterval | ParsedSet | ParsedOther;

  /** @throws Error if the text is not EDTF. */
  export function parse(text: string): ParsedNode;

  /** First and last millisecond of a date, UTC; infinite for an open bound. */
  export default function edtf(text: string): {readonly min: number; readonly max: number};
}
