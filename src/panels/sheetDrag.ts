import type {SheetStop} from './sheet';
import {restingStop, type SheetRoom} from './sheetRoom';

/** What a hand does to a sheet. */
export interface SheetDrag {
  /** It is laid on: whatever moves the sheet lets go, and the sheet stays where it is. */
  begin(yPx: number, atMs: number): void;
  move(yPx: number, atMs: number): void;
  /** It lets go: the stop to come to rest at; null where it has only tapped. */
  end(atMs: number): SheetStop | null;
  /** It is taken away, by the browser: back to where the sheet was. */
  cancel(): void;
}

/** Less than this is a tap. */
const dragFromPx = 6;
/** The speed of a hand is that of its last moments. */
const momentMs = 80;

/** Drags a sheet by its height, which holds as long as the hand does. */
export function createSheetDrag(panel: HTMLElement, room: () => SheetRoom): SheetDrag {
  let from: {readonly yPx: number; readonly heightPx: number; readonly room: SheetRoom} | null = null;
  let heightPx = 0;
  let moved = false;
  let trail: Point[] = [];

  const letGo = () => {
    from = null;
    panel.style.removeProperty('block-size');
    panel.removeAttribute('data-dragging');
  };

  return {
    begin: (yPx, atMs) => {
      heightPx = panel.getBoundingClientRect().height;
      from = {yPx, heightPx, room: room()};
      moved = false;
      trail = [{yPx, atMs}];
      panel.style.setProperty('block-size', `${heightPx}px`);
      panel.toggleAttribute('data-dragging', true);
    },
    move: (yPx, atMs) => {
      if (!from) return;
      moved ||= Math.abs(yPx - from.yPx) >= dragFromPx;
      if (!moved) return;
      const {peekPx, fullPx} = from.room;
      heightPx = Math.max(Math.min(peekPx, fullPx), Math.min(fullPx, from.heightPx + from.yPx - yPx));
      trail = [...trail.filter(isLate(atMs)), {yPx, atMs}];
      panel.style.setProperty('block-size', `${heightPx}px`);
    },
    end: atMs => {
      if (!from) return null;
      const stop = moved ? restingStop(heightPx, upPxPerMs(trail.filter(isLate(atMs))), from.room) : null;
      letGo();
      return stop;
    },
    cancel: letGo,
  };
}

interface Point {
  readonly yPx: number;
  readonly atMs: number;
}

const isLate = (nowMs: number) => (point: Point) => nowMs - point.atMs <= momentMs;

function upPxPerMs(trail: readonly Point[]): number {
  const [first, last] = [trail[0], trail.at(-1)];
  return first && last && last.atMs > first.atMs ? (first.yPx - last.yPx) / (last.atMs - first.atMs) : 0;
}
