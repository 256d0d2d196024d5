import {useEffect, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {ThemeButton} from './ThemeButton';

/** A row of the menu that does something; the menu closes before. */
export interface MoreRow {
  readonly label: string;
  onChoose(): void;
}

/** What is seldom needed, behind one button: the theme, and a row each for the rest. Esc, a tap elsewhere and a focus that leaves close it. */
export function MoreMenu({rows}: {rows: readonly MoreRow[]}) {
  const words = useMessages().app;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onElsewhere = ({target}: Event) => {
      if (!root.current!.contains(target as Node)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // so that it closes this alone
      event.preventDefault();
      button.current!.focus();
      setOpen(false);
    };
    // before anything that would use the key or keep the tap to itself
    document.addEventListener('pointerdown', onElsewhere, true);
    document.addEventListener('focusin', onElsewhere, true);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere, true);
      document.removeEventListener('focusin', onElsewhere, true);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [isOpen]);

  const choose = (row: MoreRow) => {
    // what opens now gives the focus back to where it was: to a thing that stays
    button.current!.focus();
    setOpen(false);
    row.onChoose();
  };

  return (
    <div ref={root} className="tools-more">
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.more}
      </button>
      {isOpen && (
        <ul className="more-rows">
          <li>
            <ThemeButton />
          </li>
          {rows.map(row => (
            <li key={row.label}>
              <button type="button" onClick={() => choose(row)}>
                {row.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
