import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type CommandName, commands, commandType, helloType, isHello, readCommand} from '../../src/protocol';

const message = (cmd: unknown, args: unknown = null, rest: object = {}) => ({
  type: commandType,
  v: 1,
  rid: 7,
  cmd,
  args,
  ...rest,
});

test.each(Object.entries(commands))('%s is read as its example stands in the table', (cmd, {example}) => {
  expect(readCommand(message(cmd, example))).toEqual({rid: 7, command: {cmd, args: example}});
});

test('null closes what is open', () => {
  expect(readCommand(message('select', null))).toEqual({rid: 7, command: {cmd: 'select', args: null}});
});

test.each([
  ['nxt', null, /^unknown cmd: "nxt"; expected one of next, prev, goto/],
  ['constructor', null, /^unknown cmd: "constructor"/],
  ['__proto__', null, /^unknown cmd/],
  [{}, null, /^unknown cmd: an object/],
  ['setTime', {t: 'yesterday'}, 'setTime: unexpected t: "yesterday"; expected a day such as 2025-06-29'],
  ['setTime', {t: '2025-02-30'}, /^setTime: unexpected t/],
  ['setTime', {t: 20_268}, /^setTime: unexpected t: 20268/],
  ['setTime', null, /^setTime: unexpected t: undefined/],
  ['setTime', ['2025-06-29'], /^setTime: unexpected t: undefined/],
  ['select', 7, /^select: unexpected kind: undefined; expected one of event, place/],
  ['select', {kind: 'toString', id: 'a'}, /^select: unexpected kind: "toString"/],
  ['select', {kind: 'place', id: '<b>'}, 'select: unexpected id: "<b>"; expected an id such as cholpon-ata'],
  ['setTheme', {theme: 'sepia'}, /^setTheme: unexpected theme: "sepia"; expected one of auto, light, dark/],
  ['goto', '#t=2025-06-29', /^goto: unexpected fragment: undefined/],
])('%j with %j is refused in words', (cmd, args, error) => {
  expect(readCommand(message(cmd, args))).toEqual({
    rid: 7,
    error: typeof error === 'string' ? error : expect.stringMatching(error),
  });
});

test('what is too long is refused, and not said back whole', () => {
  expect(readCommand(message('goto', {fragment: 'a'.repeat(4096)}))).toHaveProperty('command');
  expect(readCommand(message('goto', {fragment: 'a'.repeat(4097)}))).toEqual({
    rid: 7,
    error: 'goto: a fragment of 4097 characters; expected at most 4096',
  });
  expect(readCommand(message('select', {kind: 'place', id: 'a'.repeat(81)}))).toEqual({
    rid: 7,
    error: `select: unexpected id: "${'a'.repeat(60)}"; expected an id such as cholpon-ata`,
  });
});

test('another version is refused, and what is not ours gets no answer', () => {
  expect(readCommand(message('next', null, {v: 2}))).toEqual({rid: 7, error: 'unexpected v: 2; expected 1'});
  for (const foreign of [
    null,
    undefined,
    7,
    'itinera:command',
    [],
    {},
    {type: 'embed-size', v: 1},
    [commandType],
  ])
    expect(readCommand(foreign)).toBeNull();
});

test.each([
  ['a text', 'r-1', 'r-1'],
  ['nothing', undefined, null],
  ['an object', {toString: () => 'r'}, null],
  ['no number', Number.NaN, null],
  ['an endless text', 'r'.repeat(101), null],
])('%s as rid is answered by what of it can be said back', (_, rid, answered) => {
  expect(readCommand(message('next', null, {rid}))).toEqual({
    rid: answered,
    command: {cmd: 'next', args: null},
  });
});

test('a getter is not asked, and what is inherited does not count', () => {
  let asked = 0;
  const getting = (value: unknown) => ({
    enumerable: true,
    get: () => {
      asked += 1;
      return value;
    },
  });
  const fields = Object.entries(message('setTime', {t: '2025-06-29'}));
  const withGetters = Object.defineProperties(
    {},
    Object.fromEntries(fields.map(([key, value]) => [key, getting(value)])),
  );
  expect(readCommand(withGetters)).toBeNull();
  expect(asked).toBe(0);
  expect(readCommand(Object.create(message('next')))).toBeNull();
  expect(readCommand(message('setTime', Object.create({t: '2025-06-29'})))).toHaveProperty('error');
});

test('a cyclic or huge payload, or one that refuses to be looked at, does no harm', () => {
  const cyclic: Record<string, unknown> = message('setTime');
  cyclic.args = cyclic;
  expect(readCommand(cyclic)).toHaveProperty('error');
  const deep = {t: '2025-06-29', more: Array.from({length: 100_000}, (_, k) => ({k}))};
  expect(readCommand(message('setTime', deep))).toEqual({
    rid: 7,
    command: {cmd: 'setTime', args: {t: '2025-06-29'}},
  });
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  expect(readCommand(proxy)).toBeNull();
  expect(readCommand(message('select', proxy))).toHaveProperty('error');
});

test('whatever comes is read or refused, and what is read can be read again', () => {
  const anyCmd = fc.oneof(
    fc.constantFrom(...Object.keys(commands), '__proto__', 'constructor'),
    fc.anything(),
  );
  const anyArgs = fc.oneof(
    fc.anything({withNullPrototype: true}),
    fc.record(
      {
        t: fc.oneof(fc.constant('2025-06-29'), fc.string()),
        kind: fc.oneof(fc.constant('place'), fc.string()),
        id: fc.oneof(fc.constant('bishkek'), fc.string()),
        theme: fc.constantFrom('dark', 'Dark'),
        fragment: fc.string(),
      },
      {requiredKeys: []},
    ),
  );
  const anyMessage = fc.record({
    type: fc.constant(commandType),
    v: fc.constantFrom(1, 1, 1, 2, '1'),
    rid: fc.oneof(fc.integer(), fc.string(), fc.anything()),
    cmd: anyCmd,
    args: anyArgs,
  });
  fc.assert(
    fc.property(fc.oneof(anyMessage, fc.anything()), given => {
      const reading = readCommand(given);
      if (reading && 'command' in reading) {
        const {cmd, args} = reading.command;
        expect(Object.keys(commands)).toContain(cmd satisfies CommandName);
        expect(readCommand(message(cmd, args))).toEqual({rid: 7, command: {cmd, args}});
      } else if (reading) expect(reading.error).not.toBe('');
    }),
    {numRuns: 2000},
  );
});

test('a greeting is known by its type and version', () => {
  expect(isHello({type: helloType, v: 1})).toBe(true);
  expect([{type: helloType}, {type: helloType, v: 2}, message('next'), null, helloType].some(isHello)).toBe(
    false,
  );
});
