import {expect, test} from 'vitest';
import {parseEmbedOptions} from '../../src/embed/options';
import {addressKeys, parseAddress} from '../../src/store';

const rows = Object.entries<{readonly example: string; readonly with?: string; readonly readBy: string}>(
  addressKeys,
);

test.each(rows.filter(([, {readBy}]) => readBy === 'address'))(
  '%s is read as its example has it',
  (key, row) => {
    const others = row.with ?? '';
    const {state, complaints} = parseAddress(`${key}=${row.example}&${others}`);
    expect(complaints).toEqual([]);
    expect(state).not.toEqual(parseAddress(others).state);
    // and what is no value of it is complained of
    expect(parseAddress(`${key}=%3F&${others}`).complaints).not.toEqual([]);
  },
);

test.each(rows.filter(([, {readBy}]) => readBy === 'query'))(
  '%s is not read in the fragment',
  (key, {example}) => {
    expect(parseAddress(`${key}=${example}`)).toEqual({state: {}, complaints: []});
  },
);

test.each(['show', 'bg', 'gestures'] as const)('%s is read by the page of a frame', key => {
  const {options, complaints} = parseEmbedOptions(`${key}=${addressKeys[key].example}`, false);
  expect(complaints).toEqual([]);
  expect(options).not.toEqual(parseEmbedOptions('', false).options);
});
