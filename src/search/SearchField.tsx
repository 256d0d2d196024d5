import {useCombobox} from 'downshift';
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {type LaterMessages, useMessages} from '../i18n';
import {useAllIndexes, useItineraStore} from '../store';
import {useDismissal} from '../ui';
import {type Grown, type ResultRow, resultGroups} from './resultRows';
import {SearchResults} from './SearchResults';
import {mostTyped} from './searchIndex';
import {useSearchIndex} from './useSearchIndex';

interface SearchFieldProps {
  readonly words: LaterMessages;
  /** The field that stood here before this came: what has been typed into it goes on. */
  readonly begun: RefObject<HTMLInputElement | null>;
  /** What had the focus before the field. */
  readonly from: RefObject<EventTarget | null>;
  /** Whether it is in use. */
  readonly isOpen: boolean;
  /** Whether it lies over the page, which it leaves when it is closed. */
  readonly isOver: boolean;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onClose: () => void;
}

/** The field in which people, places, organisations, events and sources are found, with what it finds below it. */
export function SearchField({
  words,
  begun,
  from,
  isOpen: isInUse,
  isOver,
  onFocus,
  onClose,
}: SearchFieldProps) {
  const store = useItineraStore();
  const messages = useMessages();
  const indexes = useAllIndexes();
  const telling = useMemo(() => ({indexes, messages}), [indexes, messages]);
  const {index, readCount} = useSearchIndex(telling);
  const [start] = useState(() => takeOver(begun.current));
  const [text, setText] = useState(start.text);
  const [grown, setGrown] = useState<Grown>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same index finds more once it has read more
  const found = useMemo(() => index.find(text), [index, text, readCount]);
  const groups = useMemo(() => resultGroups(found, grown), [found, grown]);
  const rows = useMemo(() => groups.flatMap(group => group.rows), [groups]);
  const isAsked = text.trim() !== '';

  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const combobox = useCombobox<ResultRow>({
    items: rows,
    itemToString: () => '',
    initialInputValue: start.text,
    initialIsOpen: start.isFocused && start.text !== '',
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({inputValue}) => {
      setText(inputValue);
      setGrown({});
    },
    stateReducer,
  });
  const {isOpen, openMenu, closeMenu, highlightedIndex, setInputValue, getInputProps} = combobox;
  const isShown = isOpen && isAsked;

  useLayoutEffect(() => {
    if (!start.isFocused) return;
    input.current!.focus();
    input.current!.setSelectionRange(start.caret, start.caret);
  }, [start]);
  useSeenHeight(box);

  const clear = () => {
    setInputValue('');
    input.current!.focus();
  };
  const close = () => {
    closeMenu();
    onClose();
  };
  // a field that has just gone is left alone
  const isInside = useCallback((part: Node) => box.current?.contains(part) ?? true, []);
  useDismissal(isInUse, isInside, byKey => {
    if (byKey && isAsked) return clear();
    close();
    if (byKey) giveFocusBack(input.current!, from.current);
  });

  const choose = (row: ResultRow) => {
    if (row.kind === 'more') {
      setGrown(before => ({...before, [row.of]: (before[row.of] ?? 0) + 1}));
      return;
    }
    setInputValue('');
    // in a small window the field goes, and a button stays that the focus can come back to
    buttonBeside(input.current!)?.focus();
    store.getState().select(row.to);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const row = rows[Math.max(0, highlightedIndex)];
    event.preventDefault();
    Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
    if (row && isShown) choose(row);
  };

  return (
    <div ref={box} className="search-box" data-asked={isAsked || undefined}>
      <input
        {...getInputProps({
          ref: input,
          'aria-label': messages.app.search,
          // there is no list where nothing was found
          ...(!(isShown && rows.length > 0) && {'aria-expanded': false, 'aria-activedescendant': ''}),
          onKeyDown,
          onFocus: event => {
            onFocus(event);
            if (isAsked) openMenu();
          },
        })}
        aria-keyshortcuts="/"
        className="search-input"
        type="search"
        enterKeyHint="go"
        placeholder={messages.app.search}
        maxLength={mostTyped}
        autoCapitalize="off"
        spellCheck={false}
      />
      {isAsked ? (
        <button type="button" className="search-clear" onClick={clear}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{words.search.clear}</span>
        </button>
      ) : (
        isOver && (
          <button
            type="button"
            className="search-clear"
            onClick={() => {
              close();
              giveFocusBack(input.current!, null);
            }}
          >
            <span aria-hidden="true">×</span>
            <span className="unseen">{words.search.close}</span>
          </button>
        )
      )}
      <SearchResults
        telling={telling}
        words={words}
        groups={groups}
        typed={text}
        isShown={isShown}
        isReading={readCount < index.rowCount}
        combobox={combobox}
        onChoose={choose}
      />
    </div>
  );
}

type StateReducer = NonNullable<Parameters<typeof useCombobox<ResultRow>>[0]['stateReducer']>;

/** The list is open while something is asked for; leaving it by Tab or with the pointer chooses nothing. */
const stateReducer: StateReducer = (state, {type, changes}) => {
  const types = useCombobox.stateChangeTypes;
  const next = {...changes, selectedItem: null};
  switch (type) {
    case types.InputBlur:
      return {...next, inputValue: state.inputValue};
    case types.MenuMouseLeave:
      return {...next, highlightedIndex: state.highlightedIndex};
    // a second press into the field does not close what it has found
    case types.InputClick:
      return {...next, isOpen: true, highlightedIndex: Math.max(0, state.highlightedIndex)};
    case types.FunctionOpenMenu:
      return {...next, highlightedIndex: Math.max(0, state.highlightedIndex)};
    default:
      return next;
  }
};

/** What a field that is about to be replaced holds. */
function takeOver(field: HTMLInputElement | null): {text: string; isFocused: boolean; caret: number} {
  const text = field?.value ?? '';
  // opened by a button it is there for the first time, and is to be written into at once
  return {
    text,
    isFocused: field === null || field === document.activeElement,
    caret: field?.selectionStart ?? text.length,
  };
}

/** The button that opens the field, in a window that has no room for it. */
function buttonBeside(field: HTMLInputElement | null): HTMLElement | null {
  return field?.closest('.search')?.querySelector<HTMLElement>('.search-open') ?? null;
}

/** To what had the focus before; to nothing where that is gone. */
function giveFocusBack(field: HTMLInputElement, from: EventTarget | null): void {
  const back = from instanceof HTMLElement && from.isConnected ? from : buttonBeside(field);
  if (back) back.focus();
  else field.blur();
}

/** Tells the style sheet how much of the window a keyboard on the screen leaves to be seen. */
function useSeenHeight(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const tell = () => box.current?.style.setProperty('--seen-height', `${view.height}px`);
    tell();
    view.addEventListener('resize', tell);
    return () => view.removeEventListener('resize', tell);
  }, [box]);
}
