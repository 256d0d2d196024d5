import {useMessages} from '../i18n';
import {useItinera} from '../store';

interface ZoomButtonsProps {
  readonly onZoom: (steps: number) => void;
  /** Back to the opening view. */
  readonly onReset: () => void;
  /** At an end the button to it stays where it is and can be focused, and does nothing. */
  readonly isFarthest: boolean;
  readonly isNearest: boolean;
}

/** Zoom by keys and single taps, and the way back to the opening view once the reader has left it. */
export function ZoomButtons({onZoom, onReset, isFarthest, isNearest}: ZoomButtonsProps) {
  const moved = useItinera(({camera}) => camera !== null);
  const words = useMessages().map;
  return (
    <div className="zoom" data-furniture>
      <button
        type="button"
        aria-label={words.zoomIn}
        aria-disabled={isNearest || undefined}
        onClick={() => onZoom(1)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        aria-disabled={isFarthest || undefined}
        onClick={() => onZoom(-1)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      {moved && (
        <button
          type="button"
          className="zoom-reset"
          aria-label={words.reset}
          data-furniture
          onClick={onReset}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 7V3h4M13 9v4H9M9 3h4v4M7 13H3V9" />
          </svg>
        </button>
      )}
    </div>
  );
}
