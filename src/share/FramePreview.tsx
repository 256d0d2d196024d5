import {type RefObject, useEffect, useRef, useState} from 'react';
import type {ShareSize} from './shareChoices';

interface FramePreviewProps {
  readonly src: string;
  readonly title: string;
  readonly size: ShareSize;
  /** Whether scripts run in it. */
  readonly hasScript?: boolean;
  /** Told by how much it is smaller than it will be: 1 is as large. */
  readonly onScale?: (scale: number) => void;
}

/** A page in a frame as an article shows it, made smaller where there is no room. It is looked at, not used. */
export function FramePreview({src, title, size, hasScript = true, onScale}: FramePreviewProps) {
  const {widthPx, heightPx} = size;
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const scale = Math.min(1, room.widthPx / widthPx, room.heightPx / heightPx);
  useEffect(() => onScale?.(scale), [scale, onScale]);
  return (
    <div ref={box} className="share-preview">
      {scale > 0 && (
        <div inert style={{width: widthPx * scale, height: heightPx * scale}}>
          {/* another address is another frame: one that changes would be a step to come back from */}
          <iframe
            key={src}
            src={src}
            title={title}
            sandbox={hasScript ? undefined : 'allow-same-origin'}
            style={{width: widthPx, height: heightPx, transform: `scale(${scale})`}}
          />
        </div>
      )}
    </div>
  );
}

/** The most that fits into an element, in px: as wide as its inside is, as high as it may become; follows it. */
function useRoom(element: RefObject<HTMLElement | null>): ShareSize {
  const [room, setRoom] = useState<ShareSize>({widthPx: 0, heightPx: 0});
  useEffect(() => {
    const box = element.current!;
    const observer = new ResizeObserver(entries => {
      const {width} = entries.at(-1)!.contentRect;
      const {maxHeight, paddingTop, paddingBottom} = getComputedStyle(box);
      const [most, above, below] = [maxHeight, paddingTop, paddingBottom].map(Number.parseFloat);
      setRoom({widthPx: width, heightPx: most! - above! - below!});
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
