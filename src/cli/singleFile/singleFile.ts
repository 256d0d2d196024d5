/** A page that needs no other file: its script, its style and what the script would fetch are in it, under a policy that allows nothing else. */
import {createHash} from 'node:crypto';
import {type EnclosedFile, encloseJson, enclosures} from '../../embed';

/** What is put into a page. */
export interface Enclosed {
  /** A classic script. */
  readonly script: string;
  readonly style: string;
  /** An SVG, as text. */
  readonly icon: string;
  /** JSON texts by the addresses under which the script asks for them. */
  readonly files: Readonly<Record<EnclosedFile, string>>;
}

/**
 * The page with all of it in place of the tags that name files.
 *
 * @param html  a page whose script, style sheets and icon are beside it.
 * @throws Error if the page goes on naming a file.
 */
export function singleFile(html: string, {script, style, icon, files}: Enclosed): string {
  const code = scriptText(script);
  const css = styleText(style);
  const blocks = Object.entries(files).map(
    ([file, json]) =>
      `<script type="application/json" id="${enclosures[file as EnclosedFile]}">${encloseJson(json)}</script>`,
  );
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, css)}">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${css}</style>`,
  ];
  const written = html
    .replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>\s*/g, '')
    .replace(/<link\b[^>]*\brel="(?:stylesheet|modulepreload|preload|icon)"[^>]*>\s*/g, '')
    .replace('<meta charset="utf-8">', tag => [tag, ...head].join('\n    '))
    // a classic script runs where it stands: after all that it looks for
    .replace('</body>', end => [...blocks, `<script>${code}</script>`, end].join('\n'));
  const named = namedFile(written);
  if (named !== undefined) throw new Error(`a page of one file names another: ${named}`);
  return written;
}

/** What a page of one file may load: what is in it, and pictures that are written out. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** A script that nothing in it ends: both can only stand in its texts and patterns, where the backslash changes nothing. */
function scriptText(script: string): string {
  return script.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/** The fonts of a page are files of their own: without them the system's stand in. */
function styleText(style: string): string {
  return style.trim().replace(/@font-face\s*\{[^}]*\}/g, '');
}

/** An address in the page, outside of what is enclosed, that is neither whole nor a place in the page. */
function namedFile(html: string): string | undefined {
  const outside = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
  const addresses = [...outside.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
  const urls = [...html.matchAll(/<style>(.*?)<\/style>/gs)].flatMap(([, css = '']) =>
    [...css.matchAll(/url\(\s*["']?([^"')]*)/g)].map(([, address = '']) => address),
  );
  return [...addresses, ...urls].find(address => !/^(?:#|data:|https?:|mailto:)/.test(address));
}
