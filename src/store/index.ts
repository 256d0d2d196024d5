export {
  type AddressState,
  addressStateOf,
  asksForAnotherMap,
  languagesOfAddress,
  openingSelection,
  type ParsedAddress,
  parseAddress,
  resumeAddress,
  resumeSelection,
  serialiseAddress,
} from './address';
export {addressKeys} from './addressKeys';
export {boundsFor, foldFor, groundFor, isZoomed, toldDay, toldDays} from './axis';
export {
  type FilterKey,
  type Filters,
  filterKeys,
  filtersOf,
  filterValues,
  isFiltering,
  noFilters,
} from './filters';
export {createItineraStore, type ItineraState, type ItineraStore} from './itineraStore';
export {type PlaybackClock, pageClock, startPlayback} from './playback';
export {StoreProvider, useAllIndexes, useIndexes, useItinera, useItineraStore} from './react';
export {exists, isSame, type Selection, type SelectionKind} from './selection';
export {countsIn, kept, reachOf} from './reach';
export {
  eventsOfSelection,
  selectDay,
  selectPickedEventIdx,
  selectSelection,
  selectToldDay,
} from './selectors';
export {eventBeside, stepEvent} from './step';
export {stepStory} from './stepStory';
export {type StoryPlace, storyOf} from './story';
export {type Pacing, type Speed, speeds} from './time';
export {
  areAlike,
  type Grouping,
  groupings,
  type LiveChoice,
  type MapForm,
  type Mode,
  type Theme,
  themes,
} from './view';
export {focusDaysOf, type ToldDay, toldCounts} from './told';
export {warpFor} from './warpFor';
