import {type ReactNode, type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {useItinera, useItineraStore} from '../store';
import {useMark} from '../ui';
import {CompareTool} from './CompareTool';
import {LaterDialog} from './LaterDialog';
import {loadDownload} from './loadDownload';
import type {DialogName} from './loadText';
import {MoreMenu, type MoreRow} from './MoreMenu';
import {SearchTool} from './SearchTool';
import {useCompact} from './useCompact';

interface ToolsProps {
  readonly rows: readonly MoreRow[];
  /** What leads elsewhere and what the filters leave, below them. */
  readonly children?: ReactNode;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** What can be done to the page as a whole. A tool stands here once it works. */
export function Tools({rows, children, onLost}: ToolsProps) {
  const {changeMode, openCompare} = useItineraStore().getState();
  const mode = useItinera(state => state.mode);
  const words = useMessages().app;
  const compact = useCompact();
  const [open, setOpen] = useState<DialogName | null>(null);
  const rowOf = (name: DialogName): MoreRow => ({label: words[name], onChoose: () => setOpen(name)});
  const [filter, share] = [rowOf('filter'), rowOf('share')];
  const below = useFilled<HTMLDivElement>('data-below');
  const common = {onClose: () => setOpen(null), onLost};
  return (
    <>
      <nav className="tools" aria-label={words.tools} data-furniture>
        <SearchTool onLost={onLost} />
        {!compact && (
          <button type="button" onClick={filter.onChoose}>
            {filter.label}
          </button>
        )}
        <div className="tools-pair">
          <button type="button" aria-pressed={mode === 'map'} onClick={() => changeMode('map')}>
            {words.map}
          </button>
          <button type="button" aria-pressed={mode === 'list'} onClick={() => changeMode('list')}>
            {words.list}
          </button>
        </div>
        {/* beside the tools of a small window stand the buttons of the map */}
        {!compact && (
          <button type="button" onClick={share.onChoose}>
            {share.label}
          </button>
        )}
        <MoreMenu
          rows={[
            ...(compact ? [filter, share] : []),
            rowOf('known'),
            rowOf('download'),
            {label: words.compare, onChoose: () => openCompare('')},
            ...rows,
            rowOf('about'),
            rowOf('keys'),
          ]}
        />
        <div ref={below} className="tools-below" data-furniture>
          {children}
        </div>
      </nav>
      <CompareTool onLost={onLost} />
      {open === 'download' && <LaterDialog name={open} loadOwn={loadDownload} {...common} />}
      {open && open !== 'download' && <LaterDialog key={open} name={open} {...common} />}
    </>
  );
}

/** Marks the atlas while the element holds anything, whoever has put it there. */
function useFilled<E extends Element>(mark: `data-${string}`): RefObject<E | null> {
  const ref = useRef<E>(null);
  const [isFilled, setFilled] = useState(false);
  useMark(ref, mark, isFilled);
  useLayoutEffect(() => {
    const look = () => setFilled(ref.current!.firstElementChild !== null);
    const observer = new MutationObserver(look);
    observer.observe(ref.current!, {childList: true});
    look();
    return () => observer.disconnect();
  }, []);
  return ref;
}
