import fc from 'fast-check';
import {expect, test} from 'vitest';
import {newerVersion} from '../../src/app/newerVersion';

const day = (date: string, ...about: string[]) => ({date, about, text: {en: `${date} mended`}});
const pinned = {version: '0123456789ab', corrections: [day('2026-01-05', 'talks')]};
const versions = (...corrections: unknown[]) => ({current: 'ba9876543210', corrections});

test('nothing is told of the version that is current', () => {
  expect(
    newerVersion(pinned, {current: pinned.version, corrections: [day('2026-02-01', 'talks')]}),
  ).toBeNull();
});

test('a newer version without new corrections is just newer', () => {
  expect(newerVersion(pinned, versions())).toEqual({kind: 'newer'});
  expect(newerVersion(pinned, versions(day('2026-01-05', 'talks')))).toEqual({kind: 'newer'});
});

test('new corrections are told, the newest first, and those that the pinned version has are not', () => {
  const [early, late] = [day('2026-02-01', 'talks'), day('2026-03-01', 'bishkek')];
  expect(newerVersion(pinned, versions(day('2026-01-05', 'talks'), early, late))).toEqual({
    kind: 'corrected',
    corrections: [late, early],
  });
});

test('a second correction of the same row on the same day is new; other words of the first are not', () => {
  const reworded = {...day('2026-01-05', 'talks'), text: {en: 'Put better'}};
  expect(newerVersion(pinned, versions(reworded))).toEqual({kind: 'newer'});
  expect(newerVersion(pinned, versions(reworded, day('2026-01-05', 'talks')))).toMatchObject({
    kind: 'corrected',
    corrections: [{text: {en: '2026-01-05 mended'}}],
  });
});

test.each([null, undefined, 3, 'x', [], {}, {current: 3}, {corrections: []}])(
  'from %j nothing can be told',
  answer => {
    expect(newerVersion(pinned, answer)).toBeNull();
  },
);

test('what is no correction is passed over', () => {
  const broken = [
    null,
    3,
    {},
    {date: '2026-02-01'},
    {...day('2026-02-01'), about: [3]},
    {...day('2026-02-01'), text: 'x'},
  ];
  expect(newerVersion(pinned, versions(...broken))).toEqual({kind: 'newer'});
  expect(newerVersion(pinned, {current: 'x', corrections: 'many'})).toEqual({kind: 'newer'});
});

test('whatever is read, nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (corrections, answer) => {
      newerVersion(pinned, answer);
      const newer = newerVersion(pinned, {current: 'x', corrections});
      expect(['newer', 'corrected']).toContain(newer?.kind);
    }),
  );
});
