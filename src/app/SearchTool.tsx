import {
  type ComponentProps,
  type FocusEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {useMessages} from '../i18n';
import {LaterFailure, useLater} from '../ui';
import {loadSearch} from './loadSearch';
import {useCompact} from './useCompact';

// what a stroke is written into
const takesText = 'input, select, textarea, [contenteditable]';

/**
 * The search, at the head of the tools: a field, which a button opens where there is no room for it. What finds comes when the field is first used,
 * and gives the field what it still lacks: it stays the same element, so that neither a stroke nor the focus is lost.
 */
export function SearchTool({onLost}: {onLost: () => void}) {
  const {language, app} = useMessages();
  const isOver = useCompact();
  const [isOpen, setOpen] = useState(false);
  const [given, setGiven] = useState<ComponentProps<'input'>>();
  const load = useCallback(() => loadSearch(language), [language]);
  const {part, failed, retry} = useLater(load, isOpen, onLost);
  const input = useRef<HTMLInputElement>(null);
  const from = useRef<EventTarget>(null);
  const onClose = useCallback(() => setOpen(false), []);
  const onFocus = (event: FocusEvent<HTMLInputElement>) => {
    const {relatedTarget} = event;
    if (relatedTarget && !input.current!.parentNode!.contains(relatedTarget)) from.current = relatedTarget;
    setOpen(true);
    given?.onFocus?.(event);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // a Russian keyboard has the full stop there
      const isSlash = event.key === '/' || (event.key === '.' && event.code === 'Slash');
      if (!isSlash || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest(takesText)) return;
      event.preventDefault();
      setOpen(true);
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  // one that is opened is there only now
  useLayoutEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);

  return (
    <div className="search">
      {isOver && (
        <button
          type="button"
          className="search-open"
          aria-label={app.search}
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        />
      )}
      {(isOpen || !isOver) && (
        <div className="search-box">
          <input
            ref={input}
            className="search-input"
            type="search"
            role="combobox"
            aria-expanded={false}
            aria-label={app.search}
            placeholder={app.search}
            maxLength={100}
            {...given}
            onFocus={onFocus}
          />
          {part && (
            <part.SearchField
              words={part.words}
              input={input}
              from={from}
              isOpen={isOpen}
              isOver={isOver}
              onGive={setGiven}
              onClose={onClose}
            />
          )}
          {failed && (
            <div className="search-results">
              <LaterFailure onRetry={retry} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
