import {useEffect, useMemo, useRef, useState} from 'react';
import {type LaterMessages, useMessages} from '../i18n';
import type {Indexes} from '../indexes';
import {keysOf} from '../model';
import {namedSelection} from '../panels';
import {CopyField, Radios, type SharePlace, viewAddress} from '../share';
import {addressStateOf, type ItineraState, selectDay, useItineraStore} from '../store';
import type {DayNumber} from '../time';
import {mostLocated} from './cite/bibliography';
import {type Citation, citeView} from './cite/citeView';
import {fetchDetails, withCompanions} from './fetchDetails';
import {type FileKind, fileKinds} from './fileKinds';
import {fileNameOf} from './fileNameOf';
import type {FileContent, WrittenFile} from './files';
import {saveFile} from './saveFile';
import {type ScopeName, scopeNames, scopesOf, scopeWords} from './scope';

/** Words of the dialog, and of what it tells of: filters that are on, and what is copied. */
export type DownloadWords = Pick<LaterMessages, 'download' | 'filter' | 'panels' | 'share'>;

interface DownloadDialogProps {
  readonly words: DownloadWords;
  readonly place: SharePlace;
  /** The day on which it is read. */
  readonly today: DayNumber;
}

/** What is in the dialog: which events, the files that they can be had as, and how they are cited. */
export function DownloadDialog({words, place, today}: DownloadDialogProps) {
  const store = useItineraStore();
  const messages = useMessages();
  // what was on the screen when it opened
  const [state] = useState<ItineraState>(() => store.getState());
  const scopes = useMemo(() => scopesOf(state), [state]);
  const offered = scopeNames.filter(name => scopes.has(name));
  const [scope, setScope] = useState<ScopeName>(offered[0]!);
  const telling = useMemo(() => ({indexes: state.all, messages, later: words}), [state, messages, words]);
  const eventIdxs = scopes.get(scope)!;
  const what = scopeWords(state, scope, telling, words);
  const address = addressFor(scope, state, place, messages.language);
  const content: FileContent = {
    telling,
    eventIdxs,
    scope: what,
    version: place.version,
    addressOf: id => new URL(`#event=${id}`, place.href).href,
  };
  const cited = useDetails(state.all, eventIdxs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same events tell more once their details have come
  const citation = useMemo(
    () =>
      citeView(
        {telling, eventIdxs, scope: what, day: selectDay(state), address, version: place.version, today},
        words.download,
      ),
    [telling, eventIdxs, what, state, address, place, today, words, cited],
  );
  const nameOf = (name: ScopeName) =>
    name === 'selection' ? namedSelection(telling, state.selection!).text : words.download.scopes[name];
  const counted = (name: ScopeName) => words.download.counted(nameOf(name), scopes.get(name)?.length ?? 0);
  return (
    <section className="download">
      <h2>{messages.app.download}</h2>
      <Radios
        legend={words.download.subject}
        values={offered}
        names={Object.fromEntries(offered.map(name => [name, counted(name)])) as Record<ScopeName, string>}
        chosen={scope}
        onChoose={setScope}
      >
        <p className="share-hint">{what === '' ? words.download.everything : words.download.chosen(what)}</p>
      </Radios>
      {/* what is said of a file is said of this choice */}
      <Files
        key={scope}
        content={content}
        nameOf={kind => fileNameOf(state, scope, kind)}
        words={words.download}
      />
      <Citing citation={citation} address={address} words={words} />
    </section>
  );
}

/** Fetches the details of events that are cited one by one; what it returns changes when they have come. Without them less is cited. */
function useDetails(indexes: Indexes, eventIdxs: readonly number[]): number {
  const [come, setCome] = useState(0);
  useEffect(() => {
    const {details} = indexes;
    if (!details || eventIdxs.length > mostLocated || details.areThere(eventIdxs)) return;
    let isWanted = true;
    details.load(eventIdxs).then(
      () => isWanted && setCome(before => before + 1),
      (error: unknown) => console.warn(`Itinera: what sources say of them is not cited: ${String(error)}`),
    );
    return () => {
      isWanted = false;
    };
  }, [indexes, eventIdxs]);
  return come;
}

/** The address of what is chosen: of everything, the page itself. */
function addressFor(scope: ScopeName, state: ItineraState, place: SharePlace, language: string): string {
  return scope === 'whole' && state.known === null && state.only === null
    ? new URL('#', place.href).href.replace(/#$/, '')
    : viewAddress({state: addressStateOf(state), indexes: state.all, place}, language);
}

interface FilesProps {
  readonly content: FileContent;
  readonly nameOf: (kind: FileKind) => string;
  readonly words: LaterMessages['download'];
}

type Saving =
  | {readonly state: 'idle' | 'failed'}
  | {readonly state: 'pending'; readonly said: string}
  | {readonly state: 'saved'; readonly kind: FileKind; readonly events: number};

/** Of a file that takes long it is told how much is done, in steps of so many per cent: each of them is read out. */
const toldPercent = 10;

/** A button for each file, with what it is for; what writes them is fetched with the first one. */
function Files({content, nameOf, words}: FilesProps) {
  const [saving, setSaving] = useState<Saving>({state: 'idle'});
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const save = async (kind: FileKind) => {
    running.current.abort();
    running.current = new AbortController();
    const {signal} = running.current;
    const say = (said: string) => setSaving({state: 'pending', said});
    say(words.pending);
    try {
      const file = await written(content, kind, words, say, signal);
      saveFile(new Blob([file.content], {type: fileKinds[kind].mediaType}), nameOf(kind));
      setSaving({state: 'saved', kind, events: file.events});
    } catch (error) {
      // another file is wanted, or none any more
      if (signal.aborted) return;
      console.warn(`Itinera: ${nameOf(kind)} could not be written: ${String(error)}`);
      setSaving({state: 'failed'});
    }
  };
  return (
    <>
      <h3>{words.files}</h3>
      <ul className="download-files">
        {keysOf(fileKinds).map(kind => (
          <li key={kind}>
            <button type="button" aria-describedby={`download-${kind}`} onClick={() => void save(kind)}>
              {words.kinds[kind].name}
            </button>
            <p id={`download-${kind}`} className="share-hint">
              {words.kinds[kind].hint}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className="download-saved">
        {saving.state === 'pending' && saving.said}
        {saving.state === 'saved' &&
          savedWords(nameOf(saving.kind), saving.events, content.eventIdxs.length, words)}
      </p>
      {saving.state === 'failed' && (
        <p role="alert" className="share-note">
          {words.failed}
        </p>
      )}
    </>
  );
}

/** A file, once the details of its events have been fetched. */
async function written(
  content: FileContent,
  kind: FileKind,
  words: LaterMessages['download'],
  say: (said: string) => void,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const {indexes} = content.telling;
  const inFile =
    kind === 'dataset' || kind === 'package' ? withCompanions(indexes, content.eventIdxs) : content.eventIdxs;
  const percentOf = (done: number) => Math.floor((done * 100) / toldPercent) * toldPercent;
  await fetchDetails(indexes, inFile, done => say(words.fetching(inFile.length, percentOf(done))), signal);
  const {writeInSlices} = await import('./files');
  return writeInSlices(kind, content, done => say(words.writing(percentOf(done))), signal);
}

/** What was saved, and where that is more or fewer events than were chosen, why. */
function savedWords(file: string, events: number, chosen: number, words: LaterMessages['download']): string {
  const [missing, more] = [chosen - events, events - chosen];
  return [
    words.saved(file, events),
    ...(missing > 0 ? [words.leftOut(missing)] : []),
    ...(more > 0 ? [words.companions(more)] : []),
  ].join('; ');
}

interface CitingProps {
  readonly citation: Citation;
  readonly address: string;
  readonly words: DownloadWords;
}

/** The citation and the link, and what it rests on, for people and for their programs. */
function Citing({citation, address, words: {download: words, share}}: CitingProps) {
  return (
    <>
      <h3>{words.cite}</h3>
      <CopyField
        isLong
        label={words.citation}
        text={citation.sentence}
        copy={words.copyCitation}
        words={share}
      />
      <CopyField label={words.link} text={address} copy={words.copyLink} words={share} />
      {citation.sources.length === 0 ? (
        <p className="share-hint">{words.noSources}</p>
      ) : (
        <CopyField
          isLong
          label={words.sources}
          text={citation.sources.join('\n')}
          copy={words.copySources}
          words={share}
        />
      )}
      <details className="share-more">
        <summary>{words.references}</summary>
        <CopyField isLong label={words.bibtex} text={citation.bibtex} copy={words.copyBibtex} words={share} />
        <CopyField
          isLong
          label={words.cslJson}
          text={citation.cslJson}
          copy={words.copyCslJson}
          words={share}
        />
      </details>
    </>
  );
}
