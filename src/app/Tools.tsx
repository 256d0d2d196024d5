import {type ReactNode, useState} from 'react';
import {useMessages} from '../i18n';
import {keysOf} from '../model';
import {useItinera, useItineraStore} from '../store';
import {loadAbout, loadKeys} from './dialogTexts';
import {LaterDialog} from './LaterDialog';
import {MoreMenu, type MoreRow} from './MoreMenu';

interface ToolsProps {
  readonly rows: readonly MoreRow[];
  /** What leads elsewhere, before them. */
  readonly children?: ReactNode;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** What can be done to the page as a whole. A tool stands here once it works. */
export function Tools({rows, children, onLost}: ToolsProps) {
  const {changeMode} = useItineraStore().getState();
  const mode = useItinera(state => state.mode);
  const words = useMessages().app;
  const [open, setOpen] = useState<'about' | 'keys' | null>(null);
  const dialogs = {
    about: {title: words.about, load: loadAbout},
    keys: {title: words.keys, load: loadKeys},
  };
  return (
    <>
      <nav className="tools" aria-label={words.tools} data-furniture>
        {children}
        <div className="tools-pair">
          <button type="button" aria-pressed={mode === 'map'} onClick={() => changeMode('map')}>
            {words.map}
          </button>
          <button type="button" aria-pressed={mode === 'list'} onClick={() => changeMode('list')}>
            {words.list}
          </button>
        </div>
        <MoreMenu
          rows={[
            ...rows,
            ...keysOf(dialogs).map(name => ({label: dialogs[name].title, onChoose: () => setOpen(name)})),
          ]}
        />
      </nav>
      {open && <LaterDialog key={open} {...dialogs[open]} onClose={() => setOpen(null)} onLost={onLost} />}
    </>
  );
}
