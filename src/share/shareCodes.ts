import {escapeXml} from '../ui';
import type {ShareForm, ShareSize} from './shareChoices';

/** What a code is written from. */
export interface CodeMaterial {
  readonly form: ShareForm;
  /** Absolute addresses: of the page in the frame, of the atlas, and of a file beside them. */
  readonly frameUrl: string;
  readonly atlasUrl: string;
  readonly fileUrl: (name: string) => string;
  /** What the frame is called. Any text at all. */
  readonly title: string;
  /** What a picture in place of the frame says. Any text at all. */
  readonly alt: string;
  /** The file of that picture. */
  readonly picture: string;
  readonly size: ShareSize;
}

/** Fewer characters than this has any code whose addresses leave it the room: some systems cut what is longer. */
export const codeLimit = 1000;

/** The picture of the pages, as `npm run previews` makes it. */
const pictureSize = {widthPx: 1200, heightPx: 630} as const;

/**
 * What an editor pastes: HTML for an article, or an address alone. Words that would make it too long are cut at a word, with an ellipsis.
 */
export function shareCode(material: CodeMaterial): string {
  switch (material.form) {
    case 'link':
      return material.atlasUrl;
    case 'picture':
      return fitting(material.alt, alt => pictureCode(material, alt));
    case 'frame':
      return fitting(material.title, title => frameCode(material, title));
    case 'script':
      return fitting(material.title, title =>
        [
          frameCode(material, title),
          element('script', {async: null, src: material.fileUrl('embed.js')}),
        ].join('\n'),
      );
    case 'element':
      return fitting(material.title, title => elementCode(material, title));
  }
}

/** The size of a picture that is as wide. */
export function pictureSizeFor({widthPx}: Pick<ShareSize, 'widthPx'>): ShareSize {
  return {widthPx, heightPx: Math.round((widthPx * pictureSize.heightPx) / pictureSize.widthPx)};
}

/** A text as it comes back from an attribute: one line, with a sign in place of half a character and of what is none. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

// ── the codes ───────────────────────────────────────────────────────────────────────────────

function frameCode({frameUrl, size}: CodeMaterial, title: string): string {
  return element('iframe', {
    src: frameUrl,
    title,
    width: '100%',
    height: String(size.heightPx),
    style: `border:0;max-width:${size.widthPx}px`,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
}

/** The link within it is what stands where no script may run. */
function elementCode({frameUrl, atlasUrl, fileUrl, size}: CodeMaterial, title: string): string {
  const map = element(
    'itinera-map',
    {
      src: frameUrl,
      title,
      height: String(size.heightPx),
      style: `display:block;max-width:${size.widthPx}px`,
    },
    element('a', {href: atlasUrl}, escapeXml(title)),
  );
  return `${map}\n${element('script', {type: 'module', src: fileUrl('itinera-map.js')})}`;
}

function pictureCode({atlasUrl, fileUrl, picture, size}: CodeMaterial, alt: string): string {
  const {widthPx, heightPx} = pictureSizeFor(size);
  const image = startTag('img', {
    src: fileUrl(picture),
    alt,
    width: String(widthPx),
    height: String(heightPx),
    style: 'max-width:100%;height:auto',
  });
  return element('a', {href: atlasUrl}, image);
}

// ── how they are written ────────────────────────────────────────────────────────────────────

/** The code with as much of a text as leaves it within the limit. */
function fitting(text: string, codeOf: (text: string) => string): string {
  let kept = plainText(text);
  let code = codeOf(kept);
  while (code.length >= codeLimit && kept !== '') {
    kept = shorter(kept);
    code = codeOf(kept === '' ? '' : `${kept}…`);
  }
  return code;
}

/** A text without its last word; of a single word, without its last character. */
function shorter(text: string): string {
  const end = text.lastIndexOf(' ');
  return end > 0 ? text.slice(0, end) : text.replace(/.$/u, '');
}

type Attributes = Readonly<Record<string, string | null>>;

function element(name: string, attributes: Attributes, content = ''): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** null: the attribute stands without a value. */
function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? key : `${key}="${escapeXml(value)}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}
