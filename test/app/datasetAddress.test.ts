import fc from 'fast-check';
import {expect, test} from 'vitest';
import {datasetAddress} from '../../src/app/datasetAddress';

const current = 'f20103ef30bf';
const newest = {url: 'dataset.json', version: null, complaints: []};

test.each(['', '?', '?theme=dark', '?utm_source=x&fbclid=y', '?dataset=five-reports'])(
  '"%s" opens what is newest',
  search => {
    expect(datasetAddress(search, current, 'five-reports')).toEqual(newest);
  },
);

test('a version opens the file of that version', () => {
  expect(datasetAddress('?v=0123456789ab', current)).toEqual({
    url: 'pinned/0123456789ab.json',
    version: '0123456789ab',
    complaints: [],
  });
  expect(datasetAddress('?v=0123456789ab', null).url).toBe('pinned/0123456789ab.json');
});

test('the version of the page itself opens what is there anyway, and stays pinned', () => {
  expect(datasetAddress(`?v=${current}`, current)).toEqual({
    url: 'dataset.json',
    version: current,
    complaints: [],
  });
});

test('of several versions the last valid one counts', () => {
  expect(datasetAddress('?v=0123456789ab&v=ba9876543210&v=x', current)).toMatchObject({
    version: 'ba9876543210',
    complaints: [],
  });
});

test.each([
  '?v=',
  '?v=0123456789AB',
  '?v=0123456789a',
  '?v=0123456789abc',
  '?v=../../secret00',
  '?v=0123456789ab%2f..%2fx',
  '?v=%E0%A4%A',
  '?v=https://evil.example/a.json',
])('%s is no version, and is complained of once', search => {
  const {url, version, complaints} = datasetAddress(search, current);
  expect([url, version]).toEqual(['dataset.json', null]);
  expect(complaints).toEqual([
    expect.stringMatching(/^v=.* was left out; expected a version such as 0123456789ab$/),
  ]);
});

test('data from elsewhere are not opened, and another dataset is not known', () => {
  const {url, version, complaints} = datasetAddress(
    '?data=https://evil.example/a.json&dataset=__proto__',
    current,
    'five-reports',
  );
  expect([url, version]).toEqual(['dataset.json', null]);
  expect(complaints).toEqual([
    'data=https://evil.example/a.json was left out; this page opens no data but its own',
    'dataset=__proto__ was left out; expected five-reports',
  ]);
});

test('whatever an address says, a file beside the page is opened, and a complaint is short', () => {
  const key = fc.constantFrom('v', 'data', 'dataset', 'V', '__proto__');
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('/', '//evil.example/', '\0', '%'),
    fc.string({minLength: 200}),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), pairs => {
      const search = `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`;
      const {url, complaints} = datasetAddress(search, current, 'five-reports');
      expect(url).toMatch(/^(?:dataset|pinned\/[0-9a-f]{12})\.json$/);
      expect(complaints.length).toBeLessThanOrEqual(3);
      for (const complaint of complaints) expect(complaint.length).toBeLessThan(130);
    }),
  );
});
