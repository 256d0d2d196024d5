export * from './kinds';
export {newestReport} from './newestReport';
export type {
  Actor,
  AuthoredDocument,
  AuthoredEvent,
  ByLanguage,
  Dataset,
  DatasetInfo,
  DatedSource,
  Dispute,
  Fact,
  Issue,
  ItineraEvent,
  Membership,
  Organisation,
  Participant,
  Place,
  Report,
  Source,
  Span,
} from './schema';
export {
  ActorSchema,
  DatasetSchema,
  DocumentSchema,
  EventSchema,
  FactSchema,
  OrganisationSchema,
  PlaceSchema,
  SourceSchema,
} from './schema';
