import {build, type Plugin} from 'vite';
import {expect, test} from 'vitest';
import {bareImportsPlugin} from '../../src/cli/bareImportsPlugin';

/** A page of two scripts, the second of which is fetched later. */
function sources(later: string): Plugin {
  const files = new Map([
    ['/entry.js', "import('/later.js').then(({word}) => console.log(word));"],
    ['/later.js', later],
    ['/later.css', '.later {color: red}'],
  ]);
  return {
    name: 'sources',
    enforce: 'pre',
    resolveId: id => (files.has(id) ? id : undefined),
    load: id => files.get(id),
  };
}

async function built(later: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [sources(later), ...plugins],
    build: {write: false, rolldownOptions: {input: '/entry.js'}},
  });
  const {output} = [result].flat()[0] as {
    output: readonly {type: string; isEntry?: boolean; code?: string}[];
  };
  return output.find(({isEntry}) => isEntry)!.code!;
}

const script = "export const word = 'later';";

test('Vite puts its helper before import(), and the plugin takes it away', async () => {
  expect(await built(script, [])).toContain('vite:preloadError');
  const bare = await built(script, [bareImportsPlugin()]);
  expect(bare).not.toContain('vite:preloadError');
  expect(bare).toMatch(/import\(.\.\/later-/);
});

test('a style sheet that only comes with a later script, for which nothing would wait, fails the build', async () => {
  const withSheet = `import '/later.css'; ${script}`;
  expect(await built(withSheet, [])).toContain('later');
  await expect(built(withSheet, [bareImportsPlugin()])).rejects.toThrow(
    'import style sheets in src/app/main.tsx',
  );
});
