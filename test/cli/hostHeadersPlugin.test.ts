import {expect, test} from 'vitest';
import {headersFile} from '../../src/cli/hostHeadersPlugin';

/** The rules of a `_headers` text: the names and values of each pattern. */
function rulesOf(text: string): Map<string, string[]> {
  return new Map(
    text
      .trim()
      .split('\n\n')
      .map(rule => {
        const [pattern = '', ...headers] = rule.split('\n');
        return [pattern, headers.map(header => header.trim())];
      }),
  );
}

test('what is the same for all files is said once, and the rest with each', () => {
  const rules = rulesOf(headersFile(['index.html', 'icon.svg', '_headers']));
  expect(rules.get('/*')).toContain('X-Content-Type-Options: nosniff');
  expect(rules.get('/*')!.join()).toContain("Content-Security-Policy: default-src 'none'");
  expect(rules.get('/*')!.join()).not.toContain('Cache-Control');
  expect(rules.get('/index.html')).toEqual(['Cache-Control: no-cache']);
  expect(rules.get('/icon.svg')).toEqual(['Cache-Control: public, max-age=3600']);
  expect([...rules.keys()]).not.toContain('/_headers');
});

test('a page is named by the addresses without its ending too', () => {
  const rules = rulesOf(headersFile(['index.html', 'index.ru.html', 'examples/index.html', 'dataset.json']));
  expect([...rules.keys()].sort()).toEqual([
    '/',
    '/*',
    '/dataset.json',
    '/examples/*',
    '/index.html',
    '/index.ru',
    '/index.ru.html',
  ]);
});

test('a folder is one rule where its files are sent alike, and else a rule for each', () => {
  const rules = rulesOf(
    headersFile(['assets/a-1.js', 'assets/b-2.css', 'examples/a.html', 'examples/a.png']),
  );
  expect(rules.get('/assets/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
  expect([...rules.keys()]).not.toContain('/examples/*');
  expect(rules.get('/examples/a')).toEqual(['Cache-Control: no-cache']);
  expect(rules.get('/examples/a.png')).toEqual(['Cache-Control: public, max-age=3600']);
});

test('a page with a policy of its own gets none from the host, and every other file still does', () => {
  const rules = rulesOf(
    headersFile(['embed.html', 'embed-standalone.html', 'dataset.json', 'assets/a-1.js']),
  );
  expect(rules.get('/*')!.join()).not.toContain('Content-Security-Policy');
  expect(rules.get('/embed-standalone.html')).toEqual(['Cache-Control: no-cache']);
  for (const pattern of ['/embed.html', '/embed', '/dataset.json', '/assets/*'])
    expect(rules.get(pattern)!.join(), pattern).toContain('Content-Security-Policy');
});
