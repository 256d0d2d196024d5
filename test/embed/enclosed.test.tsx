import {afterEach, expect, test} from 'vitest';
import {discloseJson, encloseJson, enclosures, fetchEnclosed} from '../../src/embed/enclosed';

afterEach(() => {
  document.body.replaceChildren();
});

function enclose(id: string, json: string): void {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = id;
  block.textContent = encloseJson(json);
  document.body.append(block);
}

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  String.raw`a backslash \u003c that the author wrote, and \\u003c`,
  'plain',
  String.raw`\<\\<`,
])('%s stands in a page without ending its block, and comes out to the letter', text => {
  const json = JSON.stringify({text});
  expect(encloseJson(json)).not.toContain('<');
  expect(discloseJson(encloseJson(json))).toBe(json);
  expect(JSON.parse(encloseJson(json))).toEqual({text});
});

test('what the page holds is answered from it', async () => {
  const json = JSON.stringify({title: 'a < b'});
  enclose(enclosures['dataset.json'], json);
  const answer = await fetchEnclosed('dataset.json');
  expect(answer.ok).toBe(true);
  expect(await answer.text()).toBe(json);
});

test.each(['basemap/fine.json', 'pinned/000000000000.json', 'https://maps.example/', 'toString'])(
  '%s is not in the page, and nobody else is asked',
  async url => {
    expect((await fetchEnclosed(url)).status).toBe(404);
  },
);

test('a block that is gone is a file that is not there', async () => {
  expect((await fetchEnclosed('dataset.json')).status).toBe(404);
});
