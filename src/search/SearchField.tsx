import {useCombobox} from 'downshift';
import {
  type ComponentProps,
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
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
  /** The field itself, which is there before this comes. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** What had the focus before the field. */
  readonly from: RefObject<EventTarget | null>;
  /** Whether it is in use. */
  readonly isOpen: boolean;
  /** Whether it lies over the page, which it leaves when it is closed. */
  readonly isOver: boolean;
  /** Called with what the field needs to be a combobox; always the same function, as is `onClose`. */
  readonly onGive: (props: ComponentProps<'input'>) => void;
  readonly onClose: () => void;
}

/**
 * Makes a combobox of the field before it, in which people, places, organisations, events and sources are found, and shows below it what it finds.
 * It renders again only for what it is given: each time it does, the field around it does too.
 */
export const SearchField = memo(function SearchField(props: SearchFieldProps) {
  const {words, input, from, isOpen: isInUse, isOver, onGive, onClose} = props;
  const store = useItineraStore();
  const messages = useMessages();
  const indexes = useAllIndexes();
  const telling = useMemo(() => ({indexes, messages}), [indexes, messages]);
  const {index, readCount} = useSearchIndex(telling);
  // what was typed before this had come
  const [begun] = useState(() => input.current?.value ?? '');
  const [text, setText] = useState(begun);
  const [grown, setGrown] = useState<Grown>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same index finds more once it has read more
  const found = useMemo(() => index.find(text), [index, text, readCount]);
  const groups = useMemo(() => resultGroups(found, grown), [found, grown]);
  const rows = useMemo(() => groups.flatMap(group => group.rows), [groups]);
  const isAsked = text.trim() !== '';

  const combobox = useCombobox<ResultRow>({
    items: rows,
    itemToString: () => '',
    initialInputValue: begun,
    initialIsOpen: begun !== '' && document.activeElement === input.current,
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({inputValue}) => {
      setText(inputValue);
      setGrown({});
    },
    stateReducer,
  });
  const {isOpen, openMenu, closeMenu, highlightedIndex, setInputValue, inputValue} = combobox;
  const isShown = isOpen && isAsked;

  const clear = () => {
    setInputValue('');
    input.current!.focus();
  };
  const close = () => {
    closeMenu();
    onClose();
  };
  const leave = () => {
    close();
    giveFocusBack(input.current!, from.current);
  };
  // a field that has just gone is left alone
  const isInside = useCallback((part: Node) => boxOf(input)?.contains(part) ?? true, [input]);
  useDismissal(isInUse, isInside, byKey => {
    if (!byKey) close();
    else if (isAsked) clear();
    else leave();
  });

  const choose = (row: ResultRow) => {
    if (row.kind === 'more') {
      setGrown(before => ({...before, [row.of]: (before[row.of] ?? 0) + 1}));
      return;
    }
    setInputValue('');
    // in a small window the field goes, and a button stays that the focus can come back to
    buttonBeside(input.current)?.focus();
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

  const {value: _, ...given} = combobox.getInputProps(
    {
      ref: input,
      'aria-label': messages.app.search,
      'aria-keyshortcuts': '/',
      enterKeyHint: 'go',
      autoCapitalize: 'off',
      spellCheck: false,
      maxLength: mostTyped,
      onKeyDown,
      onFocus: () => isAsked && openMenu(),
      // there is no list where nothing was found
      ...(!(isShown && rows.length > 0) && {'aria-expanded': false, 'aria-activedescendant': ''}),
    },
    {suppressRefError: true},
  );
  useLayoutEffect(() => onGive(given));
  // the field keeps what is typed by itself; what is cleared, it is told
  useLayoutEffect(() => {
    writeInto(input.current, inputValue);
  }, [input, inputValue]);
  useSeenHeight(input);

  return (
    <>
      {(isAsked || isOver) && (
        <button type="button" className="search-clear" onClick={isAsked ? clear : leave}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{isAsked ? words.search.clear : words.search.close}</span>
        </button>
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
    </>
  );
});

type StateReducer = NonNullable<Parameters<typeof useCombobox<ResultRow>>[0]['stateReducer']>;

/** The list is open while something is asked for; leaving it by Tab or with the pointer chooses nothing. */
const stateReducer: StateReducer = (state, {type, changes}) => {
  const types = useCombobox.stateChangeTypes;
  const next = {...changes, selectedItem: null};
  if (type === types.InputBlur) return {...next, inputValue: state.inputValue};
  if (type === types.MenuMouseLeave) return {...next, highlightedIndex: state.highlightedIndex};
  // a second press into the field does not close what it has found
  if (type === types.InputClick || type === types.FunctionOpenMenu)
    return {...next, isOpen: true, highlightedIndex: Math.max(0, state.highlightedIndex)};
  return next;
};

function writeInto(field: HTMLInputElement | null, text: string): void {
  if (field && field.value !== text) field.value = text;
}

/** What holds the field and what it finds. */
function boxOf(input: RefObject<HTMLInputElement | null>): HTMLElement | null {
  return input.current?.closest<HTMLElement>('.search-box') ?? null;
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
function useSeenHeight(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const tell = () => boxOf(input)?.style.setProperty('--seen-height', `${view.height}px`);
    tell();
    view.addEventListener('resize', tell);
    return () => view.removeEventListener('resize', tell);
  }, [input]);
}
