import * as v from 'valibot';

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

/** Whether a value has the shape that a schema asks for. */
export type ReadShape = <S extends v.GenericSchema>(
  schema: S,
  input: unknown,
) => ShapeReading<v.InferOutput<S>>;

/** What `readFaultless` throws. */
export class FaultFound extends Error {}

/**
 * Reads values that are just as their schema asks, as nearly all are.
 *
 * @throws FaultFound at any other; `readShape` tells what is wrong with it.
 */
export const readFaultless: ReadShape = (schema, input) => {
  const {success, output} = v.safeParse(schema, input);
  if (!success) throw new FaultFound();
  return {value: output, unknownProperties: [], wrong: []};
};

/** Whether a value is an object with properties, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
