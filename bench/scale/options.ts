import {parseArgs} from 'node:util';
import {type Act, acts, smallest} from './figures';

export interface Options {
  /** Journeys of each dataset, the fewest first. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly acts: readonly Act[];
  /** So long one page may take to be ready, ms. */
  readonly limitMs: number;
  /** File for every number, as JSON. */
  readonly out: string | null;
  readonly writeDocs: boolean;
}

/** @throws RangeError that says what was expected. */
export function readOptions(args: readonly string[]): Options {
  const {values} = parseArgs({
    args: [...args],
    options: {
      sizes: {type: 'string', default: '100,1000,10000,100000'},
      runs: {type: 'string', default: '3'},
      only: {type: 'string', default: acts.join(',')},
      limit: {type: 'string', default: '180'},
      out: {type: 'string'},
      'write-docs': {type: 'boolean', default: false},
    },
  });
  const sizes = values.sizes.split(',').map(size => whole('sizes', size));
  const asked = values.only.split(',');
  const unknown = asked.find(name => !acts.some(act => act === name));
  if (unknown !== undefined)
    throw new RangeError(`unexpected --only: ${unknown}; expected some of ${acts.join(', ')}`);
  const wanted = acts.filter(act => asked.includes(act));
  return {
    // what is told less the smallest needs the smallest
    sizes: [...new Set([...(needsSmallest(wanted) ? [smallest] : []), ...sizes])].sort((a, b) => a - b),
    runs: whole('runs', values.runs),
    acts: wanted,
    limitMs: 1000 * whole('limit', values.limit),
    out: values.out ?? null,
    writeDocs: values['write-docs'],
  };
}

const needsSmallest = (wanted: readonly Act[]) => wanted.includes('ready') || wanted.includes('memory');

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError(`unexpected --${name}: ${text}; expected an integer ≥ 1`);
  return number;
}
