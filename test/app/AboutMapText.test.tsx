import {screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import {AboutMapText} from '../../src/app/AboutMapText';
import {listHtml} from '../../src/cli/prerender/firstPage';
import {en} from '../../src/i18n/all';
import {laterEn} from '../../src/i18n/later';
import {corrected} from '../fixtures/corrected';
import {shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const aboutOf = ({dataset}: typeof corrected) => (
  <AboutMapText language="en" words={laterEn.about} dataset={dataset.dataset} worldview="neutral" />
);

test('beside the credit stands what has been corrected, the newest first', () => {
  render(aboutOf(corrected));
  const heading = screen.getByRole('heading', {level: 3, name: 'Corrections'});
  const rows = within(heading.nextElementSibling as HTMLElement).getAllByRole('listitem');
  expect(rows.map(({textContent}) => textContent)).toEqual([
    '12 March 2026: Kulubaev was left out <b>by mistake</b>.',
    '1 February 2026: Trade was said to fall.',
    '5 January 2026: The day was given as 28 June.',
  ]);
});

test('where nothing has been corrected, nothing is said of it', () => {
  render(aboutOf(shippedIndexes()));
  expect(screen.queryByRole('heading', {level: 3})).toBeNull();
});

test('the page that is written at build says it too', () => {
  const html = listHtml({indexes: corrected, messages: en}, laterEn, {family: 'index', folder: './'});
  expect(html).toContain('Corrections</h3>');
  expect(html).toContain('<time dateTime="2026-03-12">12 March 2026</time>');
  expect(html).toContain('&lt;b&gt;by mistake');
  expect(
    listHtml({indexes: shippedIndexes(), messages: en}, laterEn, {family: 'index', folder: './'}),
  ).not.toContain('Corrections');
});
