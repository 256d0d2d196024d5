import fc from 'fast-check';
import {Window} from 'happy-dom';
import {expect, test} from 'vitest';
import {oembed} from '../../../src/cli/outputs/oembed';
import type {Publication} from '../../../src/cli/outputs/publication';
import {anInfo} from '../../fixtures/aDocument';
import {datasetOf, shippedIndexes} from '../../fixtures/indexes';

const published: Publication = {
  base: 'https://maps.example.org/visits/',
  version: '0123456789ab',
  hasPictures: true,
  framed: 'embed',
};

interface Rich {
  readonly title: string;
  readonly html: string;
}

test('it is what oEmbed 1.0 asks of rich content', () => {
  expect(oembed(shippedIndexes().dataset, 'ky', published)).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Беш кабардагы сапарлар жана жолугушуулар',
    provider_name: 'Itinera',
    provider_url: 'https://maps.example.org/visits/',
    width: 720,
    height: 540,
    html: expect.stringMatching(
      /^<iframe src="https:\/\/maps\.example\.org\/visits\/embed\.ky\.html" [^<>]*><\/iframe>$/,
    ),
    thumbnail_url: 'https://maps.example.org/visits/preview.ky.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('without a base there is none, without pictures no thumbnail', () => {
  const {dataset} = shippedIndexes();
  expect(oembed(dataset, 'en', {...published, base: null})).toBeNull();
  expect(Object.keys(oembed(dataset, 'en', {...published, hasPictures: false})!)).not.toContain(
    'thumbnail_url',
  );
});

test('whatever a title holds, the frame that is pasted bears it and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', "'", '<', '>', '&', '</iframe>', '🕊️', 'x', ' ')), parts => {
      const title = `x${parts.join('')}`;
      const {html} = oembed(datasetOf({dataset: anInfo({title: {en: title}})}), 'en', published) as Rich;
      const {document} = new Window();
      document.body.innerHTML = html;
      expect(document.body.children).toHaveLength(1);
      expect(document.body.textContent).toBe('');
      expect(document.querySelector('iframe')!.getAttribute('title')).toBe(title);
    }),
    {numRuns: 100},
  );
});
