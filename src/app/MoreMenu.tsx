import {useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {useDismissal, useMark} from '../ui';
import {LanguageRow} from './LanguageRow';
import {ThemeButton} from './ThemeButton';

/** A row of the menu that does something; the menu closes before. */
export interface MoreRow {
  readonly label: string;
  onChoose(): void;
}

/** What is seldom needed, behind one button: the theme, the language, and a row each for the rest. Esc, a tap elsewhere and a focus that leaves close it. */
export function MoreMenu({rows}: {rows: readonly MoreRow[]}) {
  const words = useMessages().app;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useDismissal(
    isOpen,
    part => root.current!.contains(part),
    byKey => {
      if (byKey) button.current!.focus();
      setOpen(false);
    },
  );

  useMark(root, 'data-more', isOpen);

  const choose = (row: MoreRow) => {
    // what opens now gives the focus back to where it was: to a thing that stays
    button.current!.focus();
    setOpen(false);
    row.onChoose();
  };

  return (
    <div ref={root} className="tools-more" data-keeps-focus>
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.more}
      </button>
      {isOpen && (
        <ul className="more-rows">
          <li>
            <ThemeButton />
          </li>
          <li>
            <LanguageRow />
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
