import '../theme/fonts.css';
import '../theme/tokens.css';
import './base.css';
import './layout.css';
import './first.css';
import 'virtual:itinera/first-ratio.css';
import '../map/still/still.css';
import '../map/map.css';
import '../timeline/timeline.css';
import '../panels/panels.css';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {en, MessagesProvider} from '../i18n';
import {buildIndexes} from '../indexes';
import type {Dataset} from '../model';
import {createItineraStore, pageClock, parseAddress, StoreProvider, startPlayback, warpFor} from '../store';
import {App} from './App';
import {addressBarOf, syncAddress} from './addressSync';
import {FailureCard} from './FailureCard';
import {readFirstPicture} from './firstPicture';
import {type LoadFailure, loadDataset, type Network} from './loadDataset';

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

const complain = (complaints: readonly string[]) => {
  if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);
};

/** Fetches the dataset, makes its store and mounts the atlas; whatever fails is said over the prerendered page, which is there again. */
async function start(): Promise<void> {
  const result = await loadDataset(datasetUrl, network);
  if ('failure' in result) return fail(result.failure);
  complain(result.issues.map(({at, message}) => `${at}: ${message}`));
  try {
    mount(result.dataset);
  } catch (error) {
    fail({kind: 'crashed', reason: reasonOf(error)});
  }
}

function mount(dataset: Dataset): void {
  const bar = addressBarOf(window);
  const address = parseAddress(bar.fragment());
  complain(address.complaints);
  const indexes = buildIndexes(dataset, Math.floor(Date.now() / msPerDay));
  const store = createItineraStore(indexes, address.state);
  const stops = [syncAddress(store, bar, complain), startPlayback(store, warpFor, pageClock(window))];
  stop = () => {
    for (const end of stops) end();
  };
  root.render(
    <StrictMode>
      <MessagesProvider messages={en}>
        <StoreProvider store={store}>
          <App first={first} />
        </StoreProvider>
      </MessagesProvider>
    </StrictMode>,
  );
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
