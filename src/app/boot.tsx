import {type ComponentType, type ReactNode, StrictMode} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {installCurved} from '../geo';
import {loadLaterMessages, type Messages, MessagesProvider} from '../i18n';
import type {Indexes} from '../indexes';
import {askForLive, prepareScene} from '../map';
import {isLanguage, type Language} from '../model';
import {type ItineraStore, languagesOfAddress, parseAddress, StoreProvider} from '../store';
import {LaterFailure} from '../ui';
import {type AddressBar, syncAddress} from './addressSync';
import {addStyleSheet} from './addStyleSheet';
import {filterLater} from './filterLater';
import {type FirstPicture, readFirstPicture} from './firstPicture';
import {type LoadFailure, type LoadResult, loadDataset, type Network, timeoutMs} from './loadDataset';
import {openStore} from './openStore';
import {playLater} from './playLater';
import {ShownWords} from './ShownWords';
import {messagesFor, pageLanguageOf} from './speak';

/** What is mounted over a prerendered page. */
export interface PageForm {
  readonly App: ComponentType<MountProps>;
  /** Address of the style sheet that it needs beside the page's own; undefined where the page has it in it. */
  readonly styleSheet?: string;
  /** Asks, along with the data, for what the page goes on with; nothing waits for it. */
  readonly askAhead?: (language: Language) => void;
  /** Where it keeps what is looked at. */
  readonly bar: AddressBar;
  /** Joins each mount to what is around the page; the answer ends it. */
  readonly connect?: (store: ItineraStore, reopen: () => void) => () => void;
  /** Told what a card over the page says to the reader. */
  readonly onFailure?: (failure: LoadFailure) => void;
}

export interface MountProps {
  readonly first: FirstPicture;
  /** Ways out of what is shown: to all events where that is one thing alone, to the newest data where it is an older version. */
  readonly waysOut?: ReactNode;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
  /** A component has thrown while it rendered: for a page whose root does not tell. */
  readonly onCrash: (error: unknown) => void;
}

const datasetUrl = 'dataset.json';
const msPerDay = 86_400_000;

/** What has been asked for before it was wanted. */
const ahead = new Map<string, Promise<Response>>();

const network: Network = {
  fetch: (url, signal) => {
    const answer = ahead.get(url);
    // when it has failed it is asked for anew
    ahead.delete(url);
    return answer ?? fetch(url, {signal});
  },
  wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
};

/** The page that is booted; there is one. */
let form!: PageForm;
let root!: Root;
const first = readFirstPicture(document);
const pageLanguage = pageLanguageOf(document);
/** What the page speaks, once its words are there. */
let spoken: Messages | null = null;
const words = new Map<string, Promise<Messages>>();
let stop = () => {};
/** The way to the newest data, where those of the page are pinned. */
let newest: ReactNode = null;
let mounts = 0;
let failures = 0;

const complain = (complaints: readonly string[]) => {
  if (complaints.length > 0) console.warn(`Itinera: ${complaints.join('; ')}`);
};

/** Says what of an address was not understood, and what would be. */
const complainOfAddress = (complaints: readonly string[]) => {
  if (complaints.length === 0) return;
  import('./explainAddress').then(
    ({explained}) => complain(complaints.map(explained)),
    () => complain(complaints),
  );
};

/** Brings a prerendered page to life: what is mounted takes its place once everything that it needs is there. */
export function boot(page: PageForm): void {
  form = page;
  // in a frame the article around it is scrolled, not the page
  document.documentElement.toggleAttribute('data-framed', window.parent !== window);
  root = createRoot(document.getElementById('itinera')!, {onUncaughtError: onCrash});
  void start();
}

/** Fetches the dataset, makes its store and mounts the atlas; whatever fails is said over the prerendered page, which is there again. */
async function start(): Promise<void> {
  // a failure too is told in the language that was asked for
  const {language: asked = pageLanguage, live} = parseAddress(form.bar.fragment()).state;
  askForData();
  if (live === 'always') askForLive();
  form.askAhead?.(isLanguage(asked) ? asked : pageLanguage);
  // the query says which data; seldom anything
  const pinned =
    location.search === ''
      ? null
      : await import('./openPinned').catch(reason => {
          complain([
            `the newest data are shown, since what reads ?v= could not be loaded: ${String(reason)}`,
          ]);
        });
  const data = pinned?.openPinned(document, location.search);
  complain(data?.complaints ?? []);
  const [result, messages, isStyled] = await Promise.all([
    loadAsked(data?.url ?? datasetUrl, data?.isOther ?? false),
    wordsIn(asked).catch(() => null),
    !form.styleSheet ||
      addStyleSheet(document, form.styleSheet).then(
        () => true,
        () => false,
      ),
  ]);
  if (!messages) return complain(['the page stays as it was written, since its words could not be loaded']);
  speak(messages);
  if ('failure' in result) return fail(result.failure);
  if (!isStyled) return fail({kind: 'unreachable', url: form.styleSheet!});
  newest = data?.newest;
  complain(result.issues.map(({at, message}) => `${at}: ${message}`));
  open(result.indexesOn(Math.floor(Date.now() / msPerDay)));
}

/** Asks for another dataset that the query names while what reads the query comes, which says whether it is wanted. */
function askForData(): void {
  const id = /[?&]dataset=([a-z\d-]+)(?:&|$)/.exec(location.search)?.[1];
  if (!id || document.querySelector(`meta[name="itinera:dataset"][content="${id}"]`)) return;
  const answer = fetch(`datasets/${id}.json`, {signal: AbortSignal.timeout(timeoutMs)});
  answer.catch(() => {});
  ahead.set(`datasets/${id}.json`, answer);
}

/** Fetches the dataset that the address names, or the page's own where there is no such other one. */
async function loadAsked(url: string, isOther: boolean): Promise<LoadResult> {
  const result = await loadDataset(url, network);
  if (!isOther || !('failure' in result) || result.failure.kind !== 'status') return result;
  complain([`there is no ${url}; the page's own dataset is shown`]);
  return loadDataset(datasetUrl, network);
}

/** Mounts it, or says that this has failed. */
function open(indexes: Indexes): void {
  mount(indexes).catch(onCrash);
}

/** Opens the atlas as the address asks, in place of the one that stands, which is in step with the address until then. */
async function mount(indexes: Indexes): Promise<void> {
  mounts += 1;
  const mountNo = mounts;
  const {App, bar, connect} = form;
  const address = parseAddress(bar.fragment(), languagesOfAddress(indexes.dataset.dataset));
  complainOfAddress(address.complaints);
  const {store, only, known} = await openStore(indexes, address.state, pageLanguage, loadCurved, complain);
  const filtering = filterLater(store, complain);
  const [plain] = await Promise.all([
    wordsIn(store.getState().language),
    filtering.ready,
    prepareScene(indexes),
  ]);
  const asKnown = known ? known.messagesFrom(plain) : plain;
  const messages = only ? only.messagesFrom(asKnown) : asKnown;
  // the address has asked for another one meanwhile
  if (mountNo !== mounts) return filtering.stop();
  speak(messages);
  stop();
  const reopen = () => open(indexes);
  const stops = [
    syncAddress(store, bar, complainOfAddress, reopen),
    playLater(store, complain),
    filtering.stop,
  ];
  if (connect) stops.push(connect(store, reopen));
  stop = () => {
    for (const end of stops) end();
  };
  root.render(
    <StrictMode>
      <StoreProvider key={mountNo} store={store}>
        <ShownWords messages={messages}>
          <App
            first={first}
            waysOut={
              <>
                {known?.link}
                {only?.allEvents}
                {newest}
              </>
            }
            onLost={() => void reload()}
            onCrash={onCrash}
          />
        </ShownWords>
      </StoreProvider>
    </StrictMode>,
  );
}

/** The words in a language that was asked for, as far as the page has them. */
function wordsIn(asked: string): Promise<Messages> {
  const loading = words.get(asked) ?? messagesFor(asked, pageLanguage, complain);
  words.set(asked, loading);
  // what could not be had is asked for anew
  loading.catch(() => words.delete(asked));
  return loading;
}

/** Says from now on what it says in these words. */
function speak(messages: Messages): void {
  spoken = messages;
  document.documentElement.lang = messages.language;
}

async function loadCurved(): Promise<void> {
  installCurved(await import('../geo/curved'));
}

/** Opens the page anew where it can be reached: the address says what was looked at. */
export async function reload(): Promise<void> {
  const answer = await fetch(location.href, {method: 'HEAD', cache: 'no-store'}).catch(() => null);
  if (answer?.ok) location.reload();
}

function fail(failure: LoadFailure): void {
  stop();
  first.show();
  form.onFailure?.(failure);
  failures += 1;
  // a page that is older than its data is helped by nothing but a newer one
  const retry = () => (failure.kind === 'newer' ? location.reload() : void start());
  if (!spoken) throw new Error('nothing can be told without words');
  const messages = spoken;
  const failureNo = failures;
  const say = (card: ReactNode) => {
    // another failure may have come meanwhile
    if (failureNo === failures) root.render(<MessagesProvider messages={messages}>{card}</MessagesProvider>);
  };
  Promise.all([loadLaterMessages(messages.language), import('./FailureCard')]).then(
    ([{failure: words}, {FailureCard}]) =>
      say(<FailureCard key={failureNo} failure={failure} words={words} onRetry={retry} />),
    // nothing at all can be fetched any more
    () =>
      say(
        <div className="failure">
          <LaterFailure onRetry={retry} />
        </div>,
      ),
  );
}

function onCrash(error: unknown): void {
  fail({kind: 'crashed', reason: reasonOf(error)});
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
