import type {AddressBar} from '../app';
import {boot, reload} from '../app/boot';
import {parseAddress} from '../store';
import {EmbedApp} from './EmbedApp';
import {tellHost} from './frameView';
import {linkToHost} from './hostLink';
import {frameBarOf, hiddenParts, parseEmbedOptions} from './options';
import {reloadOnce} from './reloadOnce';

/** What one page of a frame has otherwise than another. */
export interface EmbedPage {
  /** Of the window. */
  readonly bar: AddressBar;
  /** Address of the sheet of the running frame; undefined where the page has it in it. */
  readonly styleSheet?: string;
  /** Address of the folder of the atlas; null where the page does not know it. */
  readonly atlasFolder: string | null;
}

/** Brings the page of a frame to life. */
export function startEmbed({bar, styleSheet, atlasFolder}: EmbedPage): void {
  const {options, complaints} = parseEmbedOptions(bar.fragment(), window.parent !== window);
  if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);

  // before anything is mounted: the written page already looks as the address asks
  const {dataset} = document.documentElement;
  const {theme = 'auto'} = parseAddress(bar.fragment()).state;
  const hidden = hiddenParts(options);
  if (hidden) dataset.hides = hidden;
  if (options.isTransparent) dataset.ground = 'none';
  if (theme !== 'auto') dataset.theme = theme;

  reloadOnce(window, () => void reload());
  const frameBar = frameBarOf(bar);
  boot({
    App: props => <EmbedApp options={options} atlasFolder={atlasFolder} {...props} />,
    ...(styleSheet !== undefined && {styleSheet}),
    bar: frameBar,
    connect: (store, reopen) =>
      linkToHost(store, {
        view: window,
        openAnew: fragment => {
          frameBar.write(fragment, 'replace');
          reopen();
        },
      }),
    onFailure: failure =>
      tellHost(window, 'itinera:error', {
        message: 'url' in failure ? `${failure.kind}: ${failure.url}` : failure.reason,
      }),
  });
}
