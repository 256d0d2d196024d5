import {useEffect, useMemo, useRef, useState} from 'react';
import {useMessages} from '../../i18n';
import {type ItineraState, selectDay, useIndexes, useItinera} from '../../store';
import {type CaptionView, captionView} from './captionView';

const selectEventId = ({selection}: ItineraState) => (selection?.kind === 'event' ? selection.id : null);
const selectPlaying = ({playing}: ItineraState) => playing;

/** The caption of the clock's day, on the screen at once and read out when the clock has come to rest. */
export function Caption() {
  const indexes = useIndexes();
  const messages = useMessages();
  const day = useItinera(selectDay);
  const eventId = useItinera(selectEventId);
  const playing = useItinera(selectPlaying);
  const view = useMemo(
    () => captionView({indexes, messages}, day, eventId === null ? null : {kind: 'event', id: eventId}),
    [indexes, messages, day, eventId],
  );
  const spoken = useSettled(`${view.sentence} ${view.meta}`, playing);
  return (
    <>
      <CaptionPicture view={view} />
      <p className="unseen" role="status" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

/** A caption as it is seen: needs no store, so that the page can be written with it. */
export function CaptionPicture({view}: {view: CaptionView}) {
  const {captions} = useMessages().panels;
  return (
    <div className="caption" data-format={view.format ?? undefined}>
      <p className="caption-sentence" dir="auto">
        {view.sentence}
      </p>
      {view.meta !== '' && (
        <p className="caption-meta" dir="auto">
          {view.meta}
        </p>
      )}
      {view.also.length > 0 && (
        <p className="caption-also" data-told={view.alsoTold || undefined} dir="auto">
          {captions.also(alsoTitles(view.also, captions.more))}
        </p>
      )}
    </div>
  );
}

const alsoCount = 3;

function alsoTitles(titles: readonly string[], more: (count: number) => string): readonly string[] {
  const rest = titles.length - alsoCount;
  return rest > 1 ? [...titles.slice(0, alsoCount), more(rest)] : titles;
}

const settledAfterMs = 700;

/** The text once it has rested for a moment and nothing is moving; empty until it first changes. */
function useSettled(text: string, isMoving: boolean): string {
  const [settled, setSettled] = useState('');
  const first = useRef<string | null>(text);
  useEffect(() => {
    if (isMoving || first.current === text) return;
    const timer = setTimeout(() => {
      first.current = null;
      setSettled(text);
    }, settledAfterMs);
    return () => clearTimeout(timer);
  }, [text, isMoving]);
  return settled;
}
