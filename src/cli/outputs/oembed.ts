/** The file by which a CMS makes a frame of the atlas out of its mere address: oEmbed 1.0, https://oembed.com */
import {nameIn} from '../../i18n';
import type {Dataset, Language} from '../../model';
import {escapeXml} from '../../ui';
import {fileIn} from './files';
import {addressOf, type Publication, pageAddress} from './publication';
import {frameSize, previewSize} from './size';

/** Its content in a language. Every address in it is a whole one, so there is none without a base. */
export function oembed({dataset}: Dataset, language: Language, publication: Publication): object | null {
  if (publication.base === null) return null;
  const title = nameIn(dataset.title, language);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Itinera',
    provider_url: publication.base,
    width: frameSize.widthPx,
    height: frameSize.heightPx,
    html: frameHtml(pageAddress(publication, publication.framed, language), title),
    ...(publication.hasPictures && {
      thumbnail_url: addressOf(publication, fileIn('preview', 'png', language)),
      thumbnail_width: previewSize.widthPx,
      thumbnail_height: previewSize.heightPx,
    }),
  };
}

/** The plain frame of docs/embedding.md: complete by itself, without a script. */
function frameHtml(src: string, title: string): string {
  const attributes = {
    src,
    title,
    width: '100%',
    height: `${frameSize.heightPx}`,
    loading: 'lazy',
    style: 'border:0',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}
