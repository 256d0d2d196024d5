import type {FrameClock} from './flight';

/** The journey of an event that has just been opened, drawn once from end to end. */
export interface Reveal {
  begin(eventIdx: number): void;
  /** What is being drawn now and how much of it, 0 to 1; null at rest. */
  now(): {readonly eventIdx: number; readonly share: number} | null;
}

const revealMs = 1200;

export function createReveal(clock: FrameClock): Reveal {
  let running: {readonly eventIdx: number; readonly startMs: number} | null = null;
  return {
    begin: eventIdx => {
      running = {eventIdx, startMs: clock.now()};
    },
    now: () => {
      if (!running) return null;
      const share = (clock.now() - running.startMs) / revealMs;
      if (share < 1) return {eventIdx: running.eventIdx, share};
      running = null;
      return null;
    },
  };
}
