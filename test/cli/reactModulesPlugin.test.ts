import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect, test} from 'vitest';
import {asModule} from '../../src/cli/reactModulesPlugin';

const ours = createRequire(import.meta.url);
const ofReactDom = createRequire(ours.resolve('react-dom/package.json'));

/** The path of a production file of React. */
const pathOf = (name: string, file: string) =>
  (name === 'scheduler' ? ofReactDom : ours)
    .resolve(`${name}/package.json`)
    .replace('package.json', `cjs/${file}.production.js`);

const exportedBy = (code: string) =>
  Array.from(/^export \{(.*)\};$/m.exec(code)![1]!.matchAll(/ as (\w+)/g), ([, name]) => name!).sort();

test.each([
  ['react', 'react', []],
  ['react', 'react-jsx-runtime', []],
  ['scheduler', 'scheduler', []],
  ['react-dom', 'react-dom', ['react']],
  ['react-dom', 'react-dom-client', ['scheduler', 'react', 'react-dom']],
])('of %s the file %s becomes a module with the names that it had', (name, file, imports) => {
  const path = pathOf(name, file);
  const code = asModule(readFileSync(path, 'utf8'), path);
  expect(exportedBy(code)).toEqual(Object.keys(ours(path) as object).sort());
  expect(Array.from(code.matchAll(/^import .* from "(.*)";$/gm), ([, from]) => from)).toEqual(imports);
});

test('a name that is written again later is the one that is exported', async () => {
  const code = asModule(
    'exports.now = void 0;\nif (true) {\n  exports.now = () => exports.day;\n}\nexports.day = 7;',
    '',
  );
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {now(): number};
  expect(module.now()).toBe(7);
});

test.each([
  'module.exports = 1;',
  'exports.a = 1;\nconst {b} = require("b");',
  'exports["a"] = 1;',
  'const a = 1;',
])('what is not written as React is fails the build: %s', code => {
  expect(() => asModule(code, 'cjs/a.production.js')).toThrow(
    /^cjs\/a\.production\.js is not written as React/,
  );
});
