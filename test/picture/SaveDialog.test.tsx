import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, expect, test, vi} from 'vitest';
import {laterEn} from '../../src/i18n/later';
import type {Press} from '../../src/picture/press';
import {SaveDialog} from '../../src/picture/SaveDialog';
import {render} from '../fixtures/render';

beforeEach(() => {
  // fonts lie beside the page, which there is none of here
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

function open(press: Partial<Press> = {}) {
  const draw = vi.fn<Press['draw']>((format, theme) => ({
    svg: `<svg><desc>${format} ${theme}</desc></svg>`,
    size: {widthPx: 10, heightPx: 10},
  }));
  const onClose = vi.fn<() => void>();
  render(
    <SaveDialog
      press={{prepare: () => Promise.resolve(), draw, ...press}}
      words={laterEn.picture.dialog}
      theme="light"
      nameOf={format => `itinera-${format}`}
      onClose={onClose}
    />,
  );
  return {draw, onClose, user: userEvent.setup()};
}

const preview = () => screen.findByRole('img', {name: 'Preview'});

test('it shows what would be saved, first as the page is', async () => {
  open();
  expect(decodeURIComponent((await preview()).getAttribute('src')!)).toContain('shown light');
});

test('another shape and other colours are drawn anew', async () => {
  const {user} = open();
  await user.click(screen.getByRole('radio', {name: '4:5'}));
  await user.click(screen.getByRole('radio', {name: 'Dark'}));
  await vi.waitFor(async () =>
    expect(decodeURIComponent((await preview()).getAttribute('src')!)).toContain('portrait dark'),
  );
});

test('where no basemap can be had it says so, and nothing can be saved', async () => {
  open({prepare: () => Promise.reject(new Error('HTTP 404'))});
  expect(await screen.findByText(/basemap could not be loaded/)).toBeTruthy();
  expect(screen.getByRole('button', {name: 'Save'}).hasAttribute('disabled')).toBe(true);
});

test('Close closes it', async () => {
  const {user, onClose} = open();
  await user.click(screen.getByRole('button', {name: 'Close'}));
  expect(onClose).toHaveBeenCalledOnce();
});
