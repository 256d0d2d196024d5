import {useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef} from 'react';
import {useMessages} from '../i18n';
import {
  type ItineraState,
  selectSelection,
  selectToldDay,
  useAllIndexes,
  useIndexes,
  useItinera,
  useItineraStore,
} from '../store';
import {LaterFailure, useLater} from '../ui';
import {laterPanelsIn, loadLaterPanels} from './loadLaterPanels';
import {panelContent} from './registry';
import type {PanelHeader} from './shared/header';
import {Name, SentenceText, Text} from './shared/Text';
import {useFocusFollowing} from './useFocusFollowing';
import {useSheet} from './useSheet';

/** The clock's day while nothing is selected; a selected thing's panel does not change with the day. */
const selectDayOfPanel = (state: ItineraState) => (state.selection ? null : selectToldDay(state));

interface PanelProps {
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
  /** What closing it does, where that is another thing than to select nothing. */
  readonly onClose?: () => void;
}

/** The panel of what is selected: beside the map, and a sheet over it on a phone. */
export function Panel({onLost, onClose}: PanelProps) {
  const store = useItineraStore();
  const [shown, all] = [useIndexes(), useAllIndexes()];
  const spoken = useMessages();
  const selection = useItinera(selectSelection);
  // what is selected is told whole; of what is on, what the filters leave
  const indexes = selection ? all : shown;
  const messages = (selection && spoken.whole) || spoken;
  const day = useItinera(selectDayOfPanel);
  // what could not be fetched is asked for again with the next thing that is selected
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what asks
  const load = useCallback(() => loadLaterPanels(messages.language), [messages.language, selection]);
  const {part, failed, retry} = useLater(load, true, onLost, laterPanelsIn(messages.language));
  const {header, body} = useMemo(
    () => panelContent({indexes, messages}, selection, day ?? 0, part),
    [indexes, messages, selection, day, part],
  );

  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const head = useRef<HTMLElement>(null);
  const {stop, lower, onTapHandle} = useSheet({panel, handle, head, body: scroller});
  useFocusFollowing(panel, heading);
  const close = useCallback(() => {
    lower();
    if (onClose) onClose();
    else store.getState().clearSelection();
  }, [lower, onClose, store]);
  const isClosable = onClose !== undefined || selection !== null;
  useEscape(stop !== 'peek' || isClosable, close);

  // another thing is read from its beginning
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what has just been drawn
  useLayoutEffect(() => {
    // one of the two scrolls, by the shape of the window
    for (const {current} of [panel, scroller]) if (current) current.scrollTop = 0;
  }, [selection]);

  return (
    <aside ref={panel} className="panel" data-furniture data-sheet={stop} aria-labelledby={headingId}>
      <button
        ref={handle}
        type="button"
        className="panel-handle"
        aria-expanded={stop !== 'peek'}
        onClick={onTapHandle}
      >
        <span className="unseen">{messages.panels.sheet[stop]}</span>
      </button>
      <Head
        ref={head}
        header={header}
        heading={heading}
        headingId={headingId}
        subject={selection && `${selection.kind} ${selection.id}`}
      />
      {isClosable && (
        <button type="button" className="panel-close" onClick={close}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{messages.panels.close}</span>
        </button>
      )}
      <div ref={scroller} className="panel-body" aria-busy={body === null && !failed}>
        {part && selection && <part.Shown selection={selection} words={part.words} />}
        {body}
        {part && selection && <part.Corrections id={selection.id} words={part.words} />}
        {failed && !body && <LaterFailure onRetry={retry} />}
      </div>
    </aside>
  );
}

interface HeadProps {
  readonly ref: React.Ref<HTMLElement>;
  readonly header: PanelHeader;
  readonly heading: React.Ref<HTMLHeadingElement>;
  readonly headingId: string;
  /** What it is about: of another thing the heading is another element, which a screen reader that stands on it hears. */
  readonly subject: string | null;
}

// beyond this a headline takes two lines on most phones
const longTitle = 28;

function Head({ref, header, heading, headingId, subject}: HeadProps) {
  const isLong = header.title.text.length > longTitle;
  return (
    <header ref={ref} className="panel-head" data-format={header.format ?? undefined}>
      {header.over.length > 0 && (
        <p className="panel-over">
          <SentenceText of={header.over.flatMap((part, idx) => (idx === 0 ? [part] : [' · ', part]))} />
        </p>
      )}
      <h2
        key={subject}
        ref={heading}
        id={headingId}
        className="panel-title"
        data-long={isLong || undefined}
        tabIndex={-1}
      >
        <Text of={header.title} />
      </h2>
      {header.under && (
        <p className="panel-under">
          <Name of={header.under} />
        </p>
      )}
      {header.status !== null && <p className="panel-status">{header.status}</p>}
      {header.peek && (
        <p className="panel-status panel-status--peek">
          <Text of={header.peek} />
        </p>
      )}
      {header.source && (
        <p className="panel-source panel-source--peek">
          <SentenceText of={header.source} />
        </p>
      )}
    </header>
  );
}

/** Esc closes what is open and lowers the sheet, unless something nearer has used the key. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, close]);
}
