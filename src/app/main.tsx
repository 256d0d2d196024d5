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
import {
  createItineraStore,
  exists,
  pageClock,
  parseAddress,
  StoreProvider,
  startPlayback,
  warpFor,
} from '../store';
import {App} from './App';
import {addressBarOf, syncAddress} from './addressSync';
import {FailureCard} from './FailureCard';
import {readFirstPicture} from './firstPicture';
import {loadDataset, type Network} from './loadDataset';

const datasetUrl = 'dataset.json';
const msPerDay = 86_400_000;

const network: Network = {
  fetch: (url, signal) => fetch(url, {signal}),
  wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
};

const first = readFirstPicture(document);
const root = createRoot(document.getElementById('itinera')!);
const complain = (complaints: readonly string[]) => {
  if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);
};

/** Fetches the dataset, makes its store and mounts the atlas; on failure says so over the prerendered page, which stays. */
async function start(): Promise<void> {
  const result = await loadDataset(datasetUrl, network, new AbortController().signal);
  if ('failure' in result) {
    root.render(<FailureCard failure={result.failure} onRetry={() => void start()} />);
    return;
  }
  complain(result.issues.map(({at, message}) => `${at}: ${message}`));

  const bar = addressBarOf(window);
  const address = parseAddress(bar.fragment());
  complain(address.complaints);
  const indexes = buildIndexes(result.dataset, Math.floor(Date.now() / msPerDay));
  const store = createItineraStore(indexes, address.state);
  const asked = address.state.selection;
  const missing = asked && !exists(indexes, asked) ? en.app.notFound(asked.kind, asked.id) : null;

  syncAddress(store, bar, complain);
  startPlayback(store, warpFor, pageClock(window));
  root.render(
    <StrictMode>
      <MessagesProvider messages={en}>
        <StoreProvider store={store}>
          <App first={first} missing={missing} />
        </StoreProvider>
      </MessagesProvider>
    </StrictMode>,
  );
}

void start();
