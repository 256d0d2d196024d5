import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {withoutDescriptions} from '../../src/cli/leanSchemaPlugin';

const schema = readFileSync('src/model/schema.ts', 'utf8');

test('descriptions leave, and what checks stays', () => {
  const source = `
    const a = described(v.string(), 'what it is');
    const b = described(
      v.strictObject({c: described(v.regex(/x/, 'must be x'), "in here")}),
      'all of it',
    );`;
  const lean = withoutDescriptions(source);
  for (const gone of ['what it is', 'in here', 'all of it']) expect(lean).not.toContain(gone);
  expect(lean.replaceAll(/\s+/g, '')).toBe(
    "consta=v.string();constb=v.strictObject({c:v.regex(/x/,'mustbex')});",
  );
});

test('the schema’s own source loses its descriptions and keeps its messages', () => {
  const lean = withoutDescriptions(schema);
  expect(schema).toContain('name of the dataset in addresses');
  expect(lean).not.toContain('name of the dataset in addresses');
  expect(lean).toContain('an event needs at least one located report');
  expect(lean).not.toContain('described(');
});

test('a source without descriptions is refused: the plugin would do nothing', () => {
  expect(() => withoutDescriptions('export const a = 1;')).toThrow('no call of described');
});
