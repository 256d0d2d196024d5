export interface ShapeProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface ShapeReading<T> {
  /** The value with its known properties only, in the schema's order; null if something is wrong. */
  readonly value: T | null;
  readonly unknownProperties: readonly ShapeProblem[];
  readonly wrong: readonly ShapeProblem[];
}

/** Whether a value is an object with properties, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
