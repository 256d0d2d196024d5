/** What a schema says of itself, beneath the wrappers that make a field optional, nullable or described. */
import * as v from 'valibot';

/** The schema that values have once they are there: without optional and nullable. */
export function bare(schema: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in schema ? bare(schema.wrapped as v.GenericSchema) : schema;
}

const fieldsBySchema = new WeakMap<v.GenericSchema, ReadonlyMap<string, v.GenericSchema>>();

/** The fields of an object's schema in their order; null of anything else. Asked once a row, so remembered. */
export function fieldsOf(schema: v.GenericSchema): ReadonlyMap<string, v.GenericSchema> | null {
  const known = fieldsBySchema.get(schema);
  if (known !== undefined) return known;
  const object = bare(schema);
  if (!('entries' in object)) return null;
  const fields = new Map(Object.entries(object.entries as Record<string, v.GenericSchema>));
  fieldsBySchema.set(schema, fields);
  return fields;
}

/** The schema of the rows of a list; null of anything else. */
export function rowOf(schema: v.GenericSchema): v.GenericSchema | null {
  const list = bare(schema);
  return 'item' in list ? (list.item as v.GenericSchema) : null;
}

/** The schemas of a list of fixed length; null of anything else. */
export function elementsOf(schema: v.GenericSchema): readonly v.GenericSchema[] | null {
  const tuple = bare(schema);
  return 'items' in tuple ? (tuple.items as v.GenericSchema[]) : null;
}

/** The allowed values of a closed set; null of anything else. */
export function choicesOf(schema: v.GenericSchema): readonly string[] | null {
  const choice = bare(schema);
  return choice.type === 'picklist' ? (choice as unknown as {options: readonly string[]}).options : null;
}

/** Whether an object must have the field. */
export function isRequired(field: v.GenericSchema): boolean {
  return field.type !== 'optional';
}

/** Whether the field may be null. */
export function isNullable(field: v.GenericSchema): boolean {
  return field.type === 'nullable' || ('wrapped' in field && isNullable(field.wrapped as v.GenericSchema));
}

/** The word for a schema's type, such as "id" or "text by language". */
export function typeWord(schema: v.GenericSchema): string {
  const type = bare(schema);
  const title = v.getTitle(type);
  if (title !== undefined) return title;
  if (fieldsOf(type) !== null) return 'object';
  const row = rowOf(type);
  if (row !== null) return `list of ${typeWord(row)}s`;
  if (choicesOf(type) !== null) return 'one of a set';
  const elements = elementsOf(type);
  if (elements !== null) return `[${elements.map(wordOrNull).join(', ')}]`;
  return type.type;
}

/** The description of a field, or of the type beneath it. */
export function descriptionOf(field: v.GenericSchema): string {
  return v.getDescription(field) ?? v.getDescription(bare(field)) ?? '';
}

function wordOrNull(schema: v.GenericSchema): string {
  return isNullable(schema) ? `${typeWord(schema)} or null` : typeWord(schema);
}
