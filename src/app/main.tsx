import '../theme/fonts.css';
import '../theme/tokens.css';
import './base.css';
import './layout.css';
import './first.css';
import 'virtual:itinera/first-ratio.css';
import 'virtual:itinera/still.css';
import '../map/map.css';
import '../timeline/timeline.css';
import '../panels/panels.css';
import '../picture/picture.css';
import './print.css';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {installCurved} from '../geo';
import {en, MessagesProvider} from '../i18n';
import {buildIndexes, type Indexes} from '../indexes';
import {pageClock, parseAddress, StoreProvider, startPlayback, warpFor} from '../store';
import {App} from './App';
import {addressBarOf, syncAddress} from './addressSync';
import {FailureCard} from './FailureCard';
import {readFirstPicture} from './firstPicture';
import {type LoadFailure, loadDataset, type Network} from './loadDataset';
import {openStore} from './openStore';

const datasetUrl = 'dataset.json';
const msPerDay = 86_400_000;

const network: Network = {
  fetch: (url, signal) => fetch(url, {signal}),
  wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
};

const first = readFirstPicture(document);
const root = createRoot(document.getElementById('itinera')!, {
  onUncaughtError: error => fail({kind: 'crashed', reason: reasonOf(error)}),
});
let stop = () => {};
let mounts = 0;

const complain = (complaints: readonly string[]) => {
  if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);
};

/** Fetches the dataset, makes its store and mounts the atlas; whatever fails is said over the prerendered page, which is there again. */
async function start(): Promise<void> {
  const result = await loadDataset(datasetUrl, network);
  if ('failure' in result) return fail(result.failure);
  complain(result.issues.map(({at, message}) => `${at}: ${message}`));
  try {
    await mount(buildIndexes(result.dataset, Math.floor(Date.now() / msPerDay)));
  } catch (error) {
    fail({kind: 'crashed', reason: reasonOf(error)});
  }
}

/** Opens the atlas as the address asks, in place of the one that stands, which is in step with the address until then. */
async function mount(indexes: Indexes): Promise<void> {
  mounts += 1;
  const mountNo = mounts;
  const bar = addressBarOf(window);
  const address = parseAddress(bar.fragment(), indexes.dataset.dataset.languages);
  complain(address.complaints);
  const store = await openStore(indexes, address.state, loadCurved, complain);
  // the address has asked for another one meanwhile
  if (mountNo !== mounts) return;
  stop();
  const stops = [
    syncAddress(store, bar, complain, () => void mount(indexes)),
    startPlayback(store, warpFor, pageClock(window)),
  ];
  stop = () => {
    for (const end of stops) end();
  };
  root.render(
    <StrictMode>
      <MessagesProvider messages={en}>
        <StoreProvider key={mountNo} store={store}>
          <App first={first} onLost={() => void reopen()} />
        </StoreProvider>
      </MessagesProvider>
    </StrictMode>,
  );
}

async function loadCurved(): Promise<void> {
  installCurved(await import('../geo/curved'));
}

/** Opens the page anew where it can be reached: the address says what was looked at. */
async function reopen(): Promise<void> {
  const answer = await fetch(location.href, {method: 'HEAD', cache: 'no-store'}).catch(() => null);
  if (answer?.ok) location.reload();
}

function fail(failure: LoadFailure): void {
  stop();
  first.show();
  root.render(<FailureCard failure={failure} onRetry={() => void start()} />);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void start();
