import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {contentSecurityPolicy, responseHeaders} from '../../scripts/csp.mjs';
import {cachingRules, mediaTypes, ownPolicyPattern} from '../../scripts/hosting.mjs';

// the recipes of docs/hosting say the same as scripts/hosting.mjs: whoever changes one changes the other

const nginx = readFileSync('docs/hosting/nginx.conf', 'utf8').replaceAll(/^\s*#.*$/gm, '');

/** The lines of a block, as their words; quotes taken off. */
function block(opening: string): string[][] {
  const body = nginx.slice(nginx.indexOf(`${opening} {`)).match(/\{\n([^}]*)\}/)?.[1];
  if (body === undefined) throw new Error(`no block in nginx.conf: ${opening}`);
  return wordsOf(body);
}

function wordsOf(text: string): string[][] {
  return text
    .split(/;\n/)
    .map(line => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!))
    .filter(words => words.length > 0);
}

/** A pattern in the table as a key of nginx's map. */
const keyOf = (pattern: string) => (pattern === '' ? 'default' : `~${pattern}`);

test('nginx keeps files as long as the table says', () => {
  expect(block('map $uri $itinera_caching')).toEqual(
    cachingRules.map(({pattern, caching}) => [keyOf(pattern), caching]),
  );
});

test('nginx sends the policy of the pages, and none with the single file', () => {
  expect(block('map $uri $itinera_policy')).toEqual([
    [keyOf(ownPolicyPattern), ''],
    ['default', contentSecurityPolicy],
  ]);
});

test('nginx sends all headers, missing files included, but lets nobody keep what is missing', () => {
  const added = nginx.match(/add_header [^;]*("[^"]*")?[^;]*;/g)!.flatMap(line => wordsOf(`${line}\n`));
  expect(added.map(([, ...words]) => words)).toEqual([
    ...Object.entries({...responseHeaders, 'Content-Security-Policy': '$itinera_policy'}).map(
      ([name, value]) => [name, value, 'always'],
    ),
    ['Cache-Control', '$itinera_caching'],
  ]);
});

test('nginx knows the types of the table, and compresses those that are text', () => {
  expect(Object.fromEntries(block('types').map(([type, ending]) => [ending, type]))).toEqual(mediaTypes);
  const texts = Object.values(mediaTypes).filter(
    type => /^text|json$|\+xml$/.test(type) && type !== 'text/html',
  );
  for (const directive of ['gzip_types', 'charset_types']) {
    const listed = nginx.match(new RegExp(`${directive} ([^;]*);`))?.[1]?.split(' ');
    expect(listed?.sort(), directive).toEqual([...texts].sort());
  }
});

test('CloudFront sends the headers that are the same for all files', () => {
  const {SecurityHeadersConfig, CorsConfig, CustomHeadersConfig} = JSON.parse(
    readFileSync('docs/hosting/cloudfront-headers.json', 'utf8'),
  ) as CloudFrontPolicy;
  expect(CustomHeadersConfig.Items).toHaveLength(CustomHeadersConfig.Quantity);
  expect({
    'Content-Security-Policy': SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
    'X-Content-Type-Options': SecurityHeadersConfig.ContentTypeOptions.Override ? 'nosniff' : '',
    'Referrer-Policy': SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
    'Access-Control-Allow-Origin': CorsConfig.AccessControlAllowOrigins.Items.join(),
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({Header, Value}) => [Header, Value])),
  }).toEqual(responseHeaders);
});

/** As far as it is ours to fill in. */
interface CloudFrontPolicy {
  SecurityHeadersConfig: {
    ContentSecurityPolicy: {ContentSecurityPolicy: string};
    ContentTypeOptions: {Override: boolean};
    ReferrerPolicy: {ReferrerPolicy: string};
  };
  CorsConfig: {AccessControlAllowOrigins: {Items: string[]}};
  CustomHeadersConfig: {Quantity: number; Items: {Header: string; Value: string}[]};
}

test('the docs tell to upload each kind of file with the caching of the table', () => {
  const told = readFileSync('docs/deploying.md', 'utf8').match(/--cache-control '[^']*'/g);
  expect(new Set(told)).toEqual(new Set(cachingRules.map(({caching}) => `--cache-control '${caching}'`)));
});
