import fc from 'fast-check';
import {expect, test} from 'vitest';
import {datasetAddress} from '../../src/app/datasetAddress';

const current = 'f20103ef30bf';
const newest = {url: 'dataset.json', isOther: false, version: null, complaints: []};

test.each(['', '?', '?theme=dark', '?utm_source=x&fbclid=y', '?dataset=five-reports'])(
  '"%s" opens what is newest',
  search => {
    expect(datasetAddress(search, current, 'five-reports')).toEqual(newest);
  },
);

test('a version opens the file of that version', () => {
  expect(datasetAddress('?v=0123456789ab', current)).toEqual({
    url: 'pinned/0123456789ab.json',
    isOther: false,
    version: '0123456789ab',
    complaints: [],
  });
  expect(datasetAddress('?v=0123456789ab', null).url).toBe('pinned/0123456789ab.json');
});

test('the version of the page itself opens what is there anyway, and stays pinned', () => {
  expect(datasetAddress(`?v=${current}`, current)).toEqual({
    url: 'dataset.json',
    isOther: false,
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
    'dataset=__proto__ was left out; expected an id such as five-reports',
  ]);
});

test('another dataset lies beside the page, and has no versions', () => {
  expect(datasetAddress('?dataset=five-reports&dataset=ten-thousand', current, 'five-reports')).toEqual({
    url: 'datasets/ten-thousand.json',
    isOther: true,
    version: null,
    complaints: [],
  });
  expect(datasetAddress(`?dataset=ten-thousand&v=${current}`, current, 'five-reports')).toMatchObject({
    url: 'datasets/ten-thousand.json',
    complaints: [`v=${current} was left out; only five-reports is there in its versions`],
  });
});

test('where the page does not say which its own is, any id is taken for it', () => {
  expect(datasetAddress('?dataset=ten-thousand', current)).toEqual(newest);
});

test.each(['../secret', 'a/b', 'A', 'a--b', '', 'x'.repeat(81)])('"%s" is no dataset', id => {
  const {url, complaints} = datasetAddress(`?dataset=${encodeURIComponent(id)}`, current, 'five-reports');
  expect([url, complaints.length]).toEqual(['dataset.json', 1]);
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
      expect(url).toMatch(/^(?:dataset|pinned\/[0-9a-f]{12}|datasets\/[a-z0-9-]{1,80})\.json$/);
      expect(complaints.length).toBeLessThanOrEqual(3);
      for (const complaint of complaints) expect(complaint.length).toBeLessThan(130);
    }),
  );
});
