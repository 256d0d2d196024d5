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
import {EmbedApp} from './EmbedApp';
import {tellHost} from './frameView';
import {linkToHost} from './hostLink';
import {frameBarOf, parseEmbedOptions} from './options';
import styleSheet from './running.css?url';

const bar = addressBarOf(window);
const {options, complaints} = parseEmbedOptions(bar.fragment(), window.parent !== window);
if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);

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
