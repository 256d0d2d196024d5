import type {Motion} from '../theme';
import type {FrameClock} from './flight';

/**
 * The journey of an event that has just been opened, drawn once from end to end. It waits until the camera has brought it into view, for nothing
 * moves twice, and is drawn whole as soon as anything else moves.
 */
export interface Reveal {
  /** An event has been opened: none of its journey is there yet. */
  open(eventIdx: number): void;
  /** The camera is there: what has been opened begins to grow. */
  begin(): void;
  /** A hand or the clock has taken over: the journey is there. */
  end(): void;
  /** What is being drawn now and how much of it, 0 to 1; null at rest. */
  now(): {readonly eventIdx: number; readonly share: number} | null;
}

export function createReveal(clock: FrameClock, motion: () => Motion): Reveal {
  let eventIdx: number | null = null;
  let startMs: number | null = null;
  return {
    open: opened => {
      eventIdx = opened;
      startMs = null;
    },
    begin: () => {
      startMs = clock.now();
    },
    end: () => {
      eventIdx = null;
    },
    now: () => {
      if (eventIdx === null) return null;
      const {journeyMs, glide} = motion();
      const share = startMs === null ? 0 : (clock.now() - startMs) / journeyMs;
      if (journeyMs > 0 && share < 1) return {eventIdx, share: glide(share)};
      eventIdx = null;
      return null;
    },
  };
}
