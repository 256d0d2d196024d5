import {type FocusEvent, useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {LaterFailure, useLater} from '../ui';
import {loadSearch} from './loadSearch';
import {useCompact} from './useCompact';

// what a stroke is written into
const takesText = 'input, select, textarea, [contenteditable]';

/** The search, at the head of the tools: a field, which a button opens where there is no room for it. What finds comes when it is first used. */
export function SearchTool({onLost}: {onLost: () => void}) {
  const {language, app} = useMessages();
  const isOver = useCompact();
  const [isOpen, setOpen] = useState(false);
  const load = useCallback(() => loadSearch(language), [language]);
  const {part, failed, retry} = useLater(load, isOpen, onLost);
  const root = useRef<HTMLDivElement>(null);
  const begun = useRef<HTMLInputElement>(null);
  const from = useRef<EventTarget>(null);
  const onFocus = ({relatedTarget}: FocusEvent) => {
    if (relatedTarget && !root.current!.querySelector('.search-box')!.contains(relatedTarget))
      from.current = relatedTarget;
    setOpen(true);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // a Russian keyboard has the full stop there
      const isSlash = event.key === '/' || (event.key === '.' && event.code === 'Slash');
      if (!isSlash || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest(takesText)) return;
      event.preventDefault();
      setOpen(true);
      focusIn(root.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  // one that is opened is there only now
  useLayoutEffect(() => {
    if (isOpen) focusIn(root.current);
  }, [isOpen]);

  return (
    <div ref={root} className="search">
      {isOver && (
        <button
          type="button"
          className="search-open"
          aria-label={app.search}
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        />
      )}
      {(isOpen || !isOver) &&
        (part ? (
          <part.SearchField
            words={part.words}
            begun={begun}
            from={from}
            isOpen={isOpen}
            isOver={isOver}
            onFocus={onFocus}
            onClose={() => setOpen(false)}
          />
        ) : (
          <div className="search-box">
            <input
              ref={begun}
              className="search-input"
              type="search"
              aria-label={app.search}
              placeholder={app.search}
              maxLength={100}
              onFocus={onFocus}
            />
            {failed && (
              <div className="search-results">
                <LaterFailure onRetry={retry} />
              </div>
            )}
          </div>
        ))}
    </div>
  );
}

function focusIn(root: Element | null): void {
  root?.querySelector('input')?.focus();
}
