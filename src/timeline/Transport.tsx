import {useMessages} from '../i18n';
import {
  eventBeside,
  selectSelection,
  selectToldDay,
  stepEvent,
  useIndexes,
  useItinera,
  useItineraStore,
} from '../store';
import {togglePlaying} from './keys';

/** Previous event, play, next event, pace. */
export function Transport() {
  const words = useMessages().timeline;
  const store = useItineraStore();
  const playing = useItinera(state => state.playing);
  const speed = useItinera(state => state.speed);
  return (
    <fieldset className="timeline-transport" data-keeps-focus>
      <legend className="unseen">{words.transport}</legend>
      <StepButton direction={-1} label={words.previous} />
      <button
        type="button"
        className="timeline-play"
        aria-label={playing ? words.pause : words.play}
        onClick={() => togglePlaying(store)}
      >
        <Icon path={playing ? 'M8 6h3v12H8zM13 6h3v12h-3z' : 'M9 5.5v13l10-6.5z'} />
      </button>
      <StepButton direction={1} label={words.next} />
      <button
        type="button"
        className="timeline-speed"
        aria-label={words.speed(speed)}
        onClick={() => store.getState().changeSpeed()}
      >
        {words.pace(speed)}
      </button>
    </fieldset>
  );
}

/** Stays in place and in the order of focus where there is no further event. */
function StepButton({direction, label}: {direction: 1 | -1; label: string}) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const selection = useItinera(selectSelection);
  const window = useItinera(state => state.window);
  // by day, not by frame
  const playhead = useItinera(selectToldDay);
  const isAtEnd = eventBeside({indexes, selection, window, playhead}, direction) === null;
  return (
    <button
      type="button"
      className="timeline-step"
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={() => stepEvent(store, direction)}
    >
      <Icon path={direction === 1 ? 'M7 6v12l9-6zM18 5.5v13' : 'M17 6v12l-9-6zM6 5.5v13'} />
    </button>
  );
}

function Icon({path}: {path: string}) {
  return (
    <svg className="timeline-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
