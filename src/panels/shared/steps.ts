/** Something that takes long: each `yield` is a point at which it may rest. */
export type Steps<Value> = Generator<undefined, Value>;

/** What takes steps to find out, and whether they are many. */
export interface Prepared<Value> {
  readonly areMany: boolean;
  steps(): Steps<Value>;
}

/** Goes through all steps at once. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** How long the page is kept from anything else, ms: half of a frame. */
const sliceMs = 8;

/**
 * Goes through the steps while the page does what else is to be done.
 *
 * @returns stops it.
 */
export function inSlices<Value>(steps: Steps<Value>, onDone: (value: Value) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const slice = () => {
    const until = performance.now() + sliceMs;
    do {
      const {done, value} = steps.next();
      if (done) {
        onDone(value);
        return;
      }
    } while (performance.now() < until);
    rest();
  };
  const rest = () => {
    timer = setTimeout(slice);
  };
  rest();
  return () => clearTimeout(timer);
}
