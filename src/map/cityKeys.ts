/** A point of the window, px. */
interface Spot {
  readonly xPx: number;
  readonly yPx: number;
}

/** Where an arrow points; y grows downward. */
const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key leads from spot to spot, though there may be none that way. */
export function isMovingKey(key: string): boolean {
  return key === 'Home' || key === 'End' || Object.hasOwn(arrows, key);
}

/**
 * Where a key leads among spots: an arrow to the nearest one in the quarter that it points into, else in the half; Home and End to the first and the
 * last.
 *
 * @returns the spot, or undefined where there is none that way or the key leads nowhere.
 */
export function spotByKey<S extends Spot>(spots: readonly S[], from: S, key: string): S | undefined {
  if (key === 'Home') return spots[0];
  if (key === 'End') return spots.at(-1);
  return isMovingKey(key) ? nearestTowards(spots, from, arrows[key]!) : undefined;
}

function nearestTowards<S extends Spot>(
  spots: readonly S[],
  from: S,
  [dx, dy]: readonly [number, number],
): S | undefined {
  const ahead = spots
    .map(spot => {
      const x = spot.xPx - from.xPx;
      const y = spot.yPx - from.yPx;
      return {spot, along: x * dx + y * dy, across: Math.abs(x * dy - y * dx), px: Math.hypot(x, y)};
    })
    .filter(({along}) => along > 0)
    .sort((a, b) => a.px - b.px);
  return (ahead.find(({along, across}) => across <= along) ?? ahead[0])?.spot;
}

/** What is being typed to find a name, and when the last letter came. */
export interface Typed {
  readonly text: string;
  readonly atMs: number;
}

// a letter after this long begins anew
const pauseMs = 800;

/** What is typed with one more key; null where the key is no letter. */
export function typedWith(before: Typed, key: string, atMs: number): Typed | null {
  if (!/^\p{L}$/u.test(key)) return null;
  return {text: (atMs - before.atMs < pauseMs ? before.text : '') + key, atMs};
}

/**
 * Position of the next name that begins with what is typed, in any case and with or without accents; the same letter again and again leads from one
 * name to the next.
 *
 * @param names  the names of each position.
 * @param from  the present position: searched last for one letter, and first while a name is being typed.
 * @returns −1 where no name begins so.
 */
export function positionTyped(names: readonly (readonly string[])[], from: number, typed: string): number {
  const letters = folded(typed);
  const isOneLetter = letters === letters.slice(0, 1).repeat(letters.length);
  const wanted = isOneLetter ? letters.slice(0, 1) : letters;
  for (let k = isOneLetter ? 1 : 0; k < names.length + 1; k++) {
    const position = (from + k) % names.length;
    if (names[position]!.some(name => folded(name).startsWith(wanted))) return position;
  }
  return -1;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
