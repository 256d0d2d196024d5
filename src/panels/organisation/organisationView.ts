import {kindKeys} from '../../indexes';
import {eventKinds, isFormat, type Membership} from '../../model';
import {type EventRowView, eventRow} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {spellings} from '../shared/namedInText';
import {type Told, toldEvents} from '../shared/told';
import {type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';
import {type ChairmanshipView, chairmanshipView} from './chairmanshipView';

/** An organisation, what it held, who belongs to it and who leads it. */
export interface OrganisationView extends PanelView {
  readonly aliases: Sentence | null;
  readonly meetingIdxs: readonly number[];
  /** What people come together for. */
  readonly meetings: Told<number, EventRowView>;
  readonly chairmanships: Told<number, ChairmanshipView>;
  readonly members: readonly Membership[];
  /** Whatever else is its own or about it. */
  readonly others: Told<number, EventRowView>;
  readonly facts: readonly FactView[];
}

/** The panel of an organisation; null where the dataset has none of that id. */
export function organisationView(telling: LaterTelling, organisationId: string): OrganisationView | null {
  const {indexes, messages, later} = telling;
  const organisation = indexes.organisationOf(organisationId);
  if (!organisation) return null;
  const eventIdxs = indexes.eventsOfOrganisation(organisationId);
  const kindOf = (eventIdx: number) => kindKeys[indexes.columns.kind[eventIdx]!]!;
  const isMeeting = (eventIdx: number) => eventKinds[kindOf(eventIdx)].travels;
  const isHandover = (eventIdx: number) => kindOf(eventIdx) === 'chairmanship';
  const meetingIdxs = eventIdxs.filter(isMeeting);
  return {
    header: headerOf({
      over: [
        wordsIn(organisation.abbreviation, messages.language),
        {text: messages.panels.events(eventIdxs.length)},
      ],
      title: wordsIn(organisation.names, messages.language),
      format: isFormat(organisationId) ? organisationId : null,
    }),
    aliases: organisation.aliases?.length
      ? later.panels.alsoNamed<string | Named>(spellings(telling, organisation.aliases))
      : null,
    meetingIdxs,
    meetings: toldEvents(telling, meetingIdxs, eventRow),
    chairmanships: toldEvents(telling, eventIdxs.filter(isHandover), chairmanshipView, 'all'),
    members: organisation.members,
    others: toldEvents(
      telling,
      eventIdxs.filter(eventIdx => !isMeeting(eventIdx) && !isHandover(eventIdx)),
      eventRow,
    ),
    facts: factsAbout(telling, [organisationId]),
  };
}
