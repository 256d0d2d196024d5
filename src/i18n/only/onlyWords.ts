import type {Messages} from '../messages';

type Panels = Messages['panels'];

/** The words that are others where one thing alone is shown: a count or a “nothing” is true of that alone, not of the reports. */
export interface OnlyWords {
  /** The link to everything. */
  readonly showAll: (count: number) => string;
  readonly map: Pick<Messages['map'], 'cityEvents'>;
  readonly timeline: Pick<Messages['timeline'], 'dayNotCovered'> & {
    readonly gap: Pick<Messages['timeline']['gap'], 'full' | 'short'>;
  };
  readonly panels: Pick<
    Panels,
    | 'missing'
    | 'missingWhy'
    | 'events'
    | 'allEvents'
    | 'nothingHere'
    | 'nothingOn'
    | 'nothingBefore'
    | 'nothingNext'
  > & {readonly captions: Pick<Panels['captions'], 'nothing'>};
}
