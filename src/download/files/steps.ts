/** Work in steps: whoever does it may pause after each, and is told how much of it is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** So many rows are written in one step. */
const rowsPerStep = 50;

/** Does all of it at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So long the work goes on before the page has its turn, ms. */
const sliceMs = 20;

/**
 * Does it in slices between which the page lives on.
 *
 * @param told  called between the slices.
 * @param signal  aborted: the work is given up, and the promise rejects with its reason.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    const endMs = performance.now() + sliceMs;
    let step = steps.next();
    while (!step.done && performance.now() < endMs) step = steps.next();
    if (step.done) return step.value;
    told(step.value);
    await new Promise(resolve => setTimeout(resolve));
    signal.throwIfAborted();
  }
}

/** Texts of rows, one after the other. */
export function* textOfRows<Row>(
  rows: readonly Row[],
  textOf: (row: Row, idx: number) => string,
): Steps<string> {
  let text = '';
  for (let idx = 0; idx < rows.length; idx++) {
    text += textOf(rows[idx]!, idx);
    if ((idx + 1) % rowsPerStep === 0) yield (idx + 1) / rows.length;
  }
  return text;
}

/** The same work, which is a part of a greater one. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
