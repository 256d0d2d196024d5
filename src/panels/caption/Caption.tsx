import {type ReactNode, useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {useMessages} from '../../i18n';
import {type ItineraState, selectToldDay, useIndexes, useItinera} from '../../store';
import {unbroken} from '../../ui';
import {SentenceText} from '../shared/Text';
import {type CaptionView, captionView} from './captionView';
import {linked} from './linked';

const selectEventId = ({selection}: ItineraState) => (selection?.kind === 'event' ? selection.id : null);
const selectPlaying = ({playing}: ItineraState) => playing;

/** The caption of the clock's day, on the screen at once and read out when the clock has come to rest. */
export function Caption() {
  const indexes = useIndexes();
  const messages = useMessages();
  const day = useItinera(selectToldDay);
  const eventId = useItinera(selectEventId);
  const playing = useItinera(selectPlaying);
  const view = useMemo(
    () => captionView({indexes, messages}, day, eventId === null ? null : {kind: 'event', id: eventId}),
    [indexes, messages, day, eventId],
  );
  const spoken = useSettled(
    [view.sentence, view.absence, view.meta].filter(part => part !== null).join(' '),
    eventId,
    playing,
  );
  const say = useCallback((text: string) => <SentenceText of={linked(text, view.names)} />, [view]);
  return (
    <>
      <CaptionPicture view={view} say={say} />
      <p className="unseen" role="status" aria-live="polite">
        <span key={spoken.turn}>{spoken.text}</span>
      </p>
    </>
  );
}

interface CaptionPictureProps {
  readonly view: CaptionView;
  /** How a text of it is drawn: in the page as it runs, with the names in it as links. */
  readonly say?: (text: string) => ReactNode;
}

/** A caption as it is seen: needs no store, so that the page can be written with it. */
export function CaptionPicture({view, say = unbroken}: CaptionPictureProps) {
  return (
    <div className="caption" data-format={view.format ?? undefined}>
      <p className="caption-sentence" dir="auto">
        {say(view.sentence)}
      </p>
      {view.absence !== null && (
        <p className="caption-absence" dir="auto">
          {say(view.absence)}
        </p>
      )}
      {view.meta !== '' && (
        <p className="caption-meta" dir="auto">
          {say(view.meta)}
        </p>
      )}
      {view.also.length > 0 && (
        <Also titles={view.also} more={view.alsoMore} isTold={view.alsoTold} say={say} />
      )}
    </div>
  );
}

interface AlsoProps extends Pick<Required<CaptionPictureProps>, 'say'> {
  readonly titles: readonly string[];
  /** How many there are besides these. */
  readonly more: number;
  readonly isTold: boolean;
}

/** What else is on, in whole titles: as many as two lines hold, and the count of the rest; in a small window one and the count. */
function Also({titles, more, isTold, say}: AlsoProps) {
  const {captions} = useMessages().panels;
  const [first, ...others] = titles;
  if (first === undefined) return null;
  const named = others.slice(0, roomFor(first, others));
  const unnamed = others.length - named.length + more;
  const rest = [...named, ...(unnamed > 0 ? [captions.more(unnamed)] : [])];
  return (
    <p className="caption-also" data-told={isTold || undefined} dir="auto">
      {say(captions.also(first))}
      {rest.length > 0 && (
        <span
          className="caption-also-rest"
          data-count={captions.alsoNext(captions.more(others.length + more))}
        >
          <span>{say(rest.map(captions.alsoNext).join(''))}</span>
        </span>
      )}
    </p>
  );
}

// two lines of the title block
const alsoLength = 84;

/** How many titles can follow the first one. */
function roomFor(first: string, others: readonly string[]): number {
  let length = first.length;
  const tooMany = others.findIndex(title => {
    length += title.length + 2;
    return length > alsoLength;
  });
  return tooMany === -1 ? others.length : tooMany;
}

const settledAfterMs = 700;

/** What is read out, and which turn of reading it is: the same text again is another turn. */
interface Spoken {
  readonly text: string;
  readonly turn: number;
}

/**
 * The text once it has rested for a moment and nothing is moving, again when another event is opened; empty until something first changes, and where
 * the slider has said the day already.
 */
function useSettled(text: string, eventId: string | null, isMoving: boolean): Spoken {
  const [spoken, setSpoken] = useState<Spoken>({text: '', turn: 0});
  const heard = useRef({text, eventId});
  useEffect(() => {
    const isHeard = heard.current.text === text && (eventId === null || heard.current.eventId === eventId);
    if (isMoving || isHeard) return;
    const timer = setTimeout(() => {
      heard.current = {text, eventId};
      const isSaid = document.activeElement?.hasAttribute('data-tells-day') === true;
      setSpoken(({turn}) => ({text: isSaid ? '' : text, turn: turn + 1}));
    }, settledAfterMs);
    return () => clearTimeout(timer);
  }, [text, eventId, isMoving]);
  return spoken;
}
