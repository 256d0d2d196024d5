export {isLanguage, type Language, languageNames, languages} from './languages';
export * from './kinds';
export {paragraphsOf} from './locator';
export {newestReport} from './newestReport';
export type {
  Actor,
  AuthoredDocument,
  AuthoredEvent,
  ByLanguage,
  Correction,
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
  Story,
  StoryStep,
} from './schema';
export {
  ActorSchema,
  DatasetSchema,
  DisputeSchema,
  DocumentSchema,
  EventSchema,
  FactSchema,
  MembershipSchema,
  OfficeSchema,
  OrganisationSchema,
  ParticipantSchema,
  PlaceSchema,
  ReportSchema,
  SourceSchema,
  StorySchema,
} from './schema';
