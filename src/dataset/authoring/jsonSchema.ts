import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  ActorSchema,
  DatasetSchema,
  EventSchema,
  FactSchema,
  OrganisationSchema,
  PlaceSchema,
  SourceSchema,
  StorySchema,
} from '../../model';

// what the compiler writes is not offered to an author
const definitions = {
  dataset: DatasetSchema,
  place: PlaceSchema,
  actor: ActorSchema,
  organisation: OrganisationSchema,
  source: v.omit(SourceSchema, ['publishedDays']),
  fact: FactSchema,
  event: v.omit(EventSchema, ['days']),
  story: StorySchema,
};

const AuthoredFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  dataset: v.optional(definitions.dataset),
  places: v.optional(v.array(definitions.place)),
  actors: v.optional(v.array(definitions.actor)),
  organisations: v.optional(v.array(definitions.organisation)),
  sources: v.optional(v.array(definitions.source)),
  facts: v.optional(v.array(definitions.fact)),
  events: v.optional(v.array(definitions.event)),
  stories: v.optional(v.array(definitions.story)),
});

/** The JSON Schema (draft 7) of a file of the dataset, for editors: any of the tables, without what the compiler writes. Text with a line break at its end. */
export function jsonSchema(): string {
  const schema = toJsonSchema(AuthoredFileSchema, {definitions, errorMode: 'ignore'});
  const titled = {
    $schema: schema.$schema,
    ...schema,
    title: 'A file of an Itinera dataset',
    description: 'any one or more of the tables; the build joins the files',
  };
  return `${JSON.stringify(withOwnProperties(titled), null, 2)}\n`;
}

/** Lets properties that begin with `x-` stand everywhere: they are an author's own and are left out of the compiled dataset. */
function withOwnProperties(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withOwnProperties);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withOwnProperties(value)]),
  );
  return inner.additionalProperties === false ? {...inner, patternProperties: {'^x-': {}}} : inner;
}
