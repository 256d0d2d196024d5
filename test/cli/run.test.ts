import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {run} from '../../src/cli/run';
import {parseDatasetText} from '../../src/dataset';
import {aDocument, anEvent, aSource} from '../fixtures/aDocument';

let folder: string;
let beside: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itinera-data-'));
  beside = mkdtempSync(join(tmpdir(), 'itinera-beside-'));
});
afterEach(() => {
  for (const made of [folder, beside]) rmSync(made, {recursive: true});
});

/** Writes a document over two files, as a dataset lies on disk. */
function write({events, ...rest}: ReturnType<typeof aDocument>): void {
  mkdirSync(join(folder, 'events'), {recursive: true});
  writeFileSync(join(folder, 'rest.json'), JSON.stringify(rest));
  writeFileSync(join(folder, 'events', '2025.json'), JSON.stringify({events}));
}

function call(...argv: string[]): {code: number; out: string; complaints: string} {
  let [out, complaints] = ['', ''];
  const code = run(argv, {
    out: text => {
      out += `${text}\n`;
    },
    complain: text => {
      complaints += `${text}\n`;
    },
  });
  return {code, out, complaints};
}

test('check tells that a dataset is good', () => {
  write(aDocument());
  expect(call('check', folder)).toEqual({
    code: 0,
    out: `${folder}: 1 event, 2 places, 2 actors, 1 source: good\n`,
    complaints: '',
  });
});

test('check tells every complaint and fails on errors', () => {
  write(aDocument({events: [anEvent({place: 'bishkekk', when: '29.06.2025'})]}));
  const {code, out, complaints} = call('check', folder);
  expect([code, out]).toEqual([1, '']);
  expect(complaints.split('\n')).toEqual([
    'events/2025.json#/events/0/place: unknown place "bishkekk"; did you mean "bishkek"?',
    expect.stringContaining('events/2025.json#/events/0/when: "29.06.2025" does not begin with its year'),
    '2 errors, 0 warnings',
    '',
  ]);
});

test('warnings are told and do not fail', () => {
  write(aDocument({sources: [aSource(), aSource({id: 'unused'})]}));
  const {code, complaints} = call('check', folder);
  expect(code).toBe(0);
  expect(complaints).toBe(
    'rest.json#/sources/1: warning: the source "unused" is not used\n0 errors, 1 warning\n',
  );
});

test('a broken file is told with line and column', () => {
  write(aDocument());
  writeFileSync(join(folder, 'events', '2025.json'), '{\n  "events": [,]\n}');
  expect(call('check', folder)).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('events/2025.json: broken JSON in line 2, column 14'),
  });
});

test('a folder that is not there, or holds nothing, is told', () => {
  expect(call('check', join(folder, 'nowhere'))).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('holds no JSON files'),
  });
  expect(call('schema', join(folder, 'nowhere'))).toMatchObject({code: 2});
});

test('compile writes what the page reads, to a file or to standard output', async () => {
  write(aDocument());
  const file = join(folder, 'compiled.txt');
  expect(call('compile', folder, '--out', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 event'),
  });
  const json = readFileSync(file, 'utf8');
  expect(await parseDatasetText(json)).toMatchObject({dataset: {events: [{id: 'talks'}]}, issues: []});
  expect(call('compile', folder).out).toBe(json);
});

test('compile writes nothing of a dataset with errors', () => {
  write(aDocument({events: [anEvent({place: 'bishkekk'})]}));
  const file = join(folder, 'compiled.txt');
  expect(call('compile', folder, '--out', file)).toMatchObject({code: 1, out: ''});
  expect(existsSync(file)).toBe(false);
});

test('pin keeps the dataset under the name of its version, once, and writes nothing of one with errors', async () => {
  write(aDocument());
  const out = join(beside, 'public', 'pinned');
  expect(call('pin', folder, '--out', out)).toMatchObject({
    code: 0,
    out: expect.stringContaining('commit it'),
  });
  const [fileName, ...others] = readdirSync(out);
  expect(others).toEqual([]);
  expect(fileName).toMatch(/^[0-9a-f]{12}\.json$/);
  const json = readFileSync(join(out, fileName!), 'utf8');
  expect(call('compile', folder).out).toBe(json);

  expect(call('pin', folder, '--out', out)).toMatchObject({code: 0, out: expect.stringContaining('already')});
  write(aDocument({events: [anEvent({when: '2025-06-30'})]}));
  expect(call('pin', folder, '--out', out).code).toBe(0);
  expect(readdirSync(out)).toHaveLength(2);
  write(aDocument({events: [anEvent({place: 'bishkekk'})]}));
  expect(call('pin', folder, '--out', out)).toMatchObject({code: 1, out: ''});
  expect(readdirSync(out)).toHaveLength(2);
});

test('diff tells what changes between folders, compiled files and built folders, and that nothing does', () => {
  write(aDocument());
  const old = join(beside, 'old.json');
  expect(call('compile', folder, '--out', old).code).toBe(0);
  expect(call('diff', old, folder)).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^\S+old\.json \(version ([0-9a-f]{12})\) and \S+ \(version \1\) hold the same\.\n$/,
    ),
    complaints: '',
  });

  write(aDocument({events: [anEvent({when: '2025-06-30'})]}));
  const {code, out} = call('diff', old, folder);
  expect(code).toBe(0);
  expect(out).toContain('the date changes from 29 June 2025 to 30 June 2025');
  // a built folder holds more files than tables
  writeFileSync(join(beside, 'versions.json'), '{}');
  call('compile', folder, '--out', join(beside, 'dataset.json'));
  expect(call('diff', beside, folder).out).toContain('hold the same');
});

test('diff takes pinned versions, and says which there are', () => {
  write(aDocument());
  const back = process.cwd();
  process.chdir(beside);
  try {
    expect(call('diff', '0123456789ab', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(
        '"0123456789ab" is not pinned in public/pinned or dist/pinned; none is there',
      ),
    });
    call('pin', folder);
    const [version] = readdirSync(join('public', 'pinned')).map(name => name.slice(0, 12));
    write(aDocument({events: [anEvent({when: '2025-06-30'})]}));
    expect(call('diff', version!, folder).out).toContain('to 30 June 2025');
    expect(call('diff', '0123456789ab', folder).complaints).toContain(`there are ${version}`);
  } finally {
    process.chdir(back);
  }
});

test('diff says of what it cannot compare which it is and why', () => {
  write(aDocument());
  expect(call('diff', folder, join(beside, 'nowhere'))).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(/there is no file or folder "\S+nowhere"; expected a folder of tables/),
  });
  const broken = join(beside, 'broken.json');
  writeFileSync(broken, '{"events": [');
  expect(call('diff', broken, folder)).toMatchObject({
    code: 1,
    out: '',
    complaints: expect.stringMatching(
      /broken\.json is no dataset that could be compared:\n[\s\S]*broken JSON in line 1/,
    ),
  });
  writeFileSync(broken, '{"dataset": {}, "events": [{"id": "talks", "days": [0, 0, 0, 0]}]}');
  expect(call('diff', folder, broken)).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('broken.json#/dataset'),
  });
});

test('schema writes the JSON Schema and the README, which begins with the part written by hand', () => {
  writeFileSync(join(folder, 'README.head.md'), '# Mine\n');
  expect(call('schema', folder).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'itinera.schema.json'), 'utf8'))).toHaveProperty(
    'properties.events',
  );
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^# Mine\n\n<!-- field dictionary/);
});

test.each([
  [[], 'no command'],
  [['chekc'], 'unknown command "chekc"; did you mean "check"?'],
  [['check', 'a', 'b'], 'unexpected "b"'],
  [['check', '--out', 'x'], '"check" takes no --out'],
  [['check', '--force'], '--force'],
  [['compile', '--out'], '--out'],
  [['diff'], '"diff" takes two versions'],
  [['diff', 'data'], '"diff" takes two versions'],
  [['diff', 'a', 'b', 'c'], 'unexpected "c"; expected two versions'],
])('%j is misuse and shows how it is used', (argv, words) => {
  const {code, complaints} = call(...argv);
  expect(code).toBe(2);
  expect(complaints).toContain(words);
  expect(complaints).toContain('usage: npm run data');
});

test('help is no misuse', () => {
  expect(call('--help')).toMatchObject({code: 0, out: expect.stringContaining('usage:')});
});

test('the process ends with the exit code', () => {
  write(aDocument({events: [anEvent({place: 'bishkekk'})]}));
  const {status, stderr} = spawnSync('node_modules/.bin/tsx', ['src/cli/main.ts', 'check', folder], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('did you mean "bishkek"?');
  expect(status).toBe(1);
}, 30_000);
