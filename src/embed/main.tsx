import {boot} from '../app/boot';
import '../theme/fonts.css';
import '../theme/tokens.css';
import 'virtual:itinera/house-theme.css';
import '../theme/system.css';
import '../app/base.css';
import '../app/parts.css';
import '../app/first.css';
import '../timeline/track.css';
import './embed.css';
import 'virtual:itinera/embed-ratio.css';
import 'virtual:itinera/still.css';
import '../panels/panels.css';
import '../panels/list/list.css';
import './over.css';
import '../app/forced.css';
import {addressBarOf} from '../app';
import type {MountProps} from '../app/boot';
import {parseAddress} from '../store';
import {EmbedApp} from './EmbedApp';
import {tellHost} from './frameView';
import {linkToHost} from './hostLink';
import {frameBarOf, hiddenParts, parseEmbedOptions} from './options';
import styleSheet from './running.css?url';

const bar = addressBarOf(window);
const {options, complaints} = parseEmbedOptions(bar.fragment(), window.parent !== window);
if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);

// before anything is mounted: the written page already looks as the address asks
const {dataset} = document.documentElement;
const {theme = 'auto'} = parseAddress(bar.fragment()).state;
const hidden = hiddenParts(options);
if (hidden) dataset.hides = hidden;
if (options.isTransparent) dataset.ground = 'none';
if (theme !== 'auto') dataset.theme = theme;

function App(props: MountProps) {
  return <EmbedApp options={options} {...props} />;
}

const frameBar = frameBarOf(bar);
boot({
  App,
  styleSheet,
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
