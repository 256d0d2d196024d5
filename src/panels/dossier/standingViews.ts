import {formatDay, startLarge} from '../../i18n';
import {type Indexes, kindKeys} from '../../indexes';
import type {Membership} from '../../model';
import type {DayNumber} from '../../time';
import {type EventRowView, eventRow} from '../shared/cards';
import {type MembershipView, membershipView, membershipWords} from '../shared/memberships';
import {namedCountry, namedOrganisation} from '../shared/named';
import {type Told, toldEvents} from '../shared/told';
import {type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';
import {holdsOn, type Validity} from './validity';

/** What a report says of a membership, and whether that holds on the clock's day. */
export interface StandingView extends MembershipView {
  readonly validity: Validity;
  /** Said where it does not surely hold then. */
  readonly onDay: string | null;
}

/** What an organisation's members are, as reported; those of one standing in one report together. What holds on a day comes first. */
export function membersOn(
  telling: LaterTelling,
  members: readonly Membership[],
  day: DayNumber,
): StandingView[] {
  const groups = new Map<string, Membership[]>();
  for (const member of members) {
    const {country: _, ...standing} = member;
    const key = JSON.stringify(standing);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const views = [...groups].map(([key, alike]) => {
    const first = alike[0]!;
    const sentence = telling.later.panels.membersOf<string | Named>(
      membershipWords(telling, first, alike.length === 1 ? 'one' : 'many'),
      alike.map(({country}) => namedCountry(telling, country)),
    );
    return standingView(telling, key, sentence, first, day);
  });
  return views.sort((a, b) => ranks[a.validity] - ranks[b.validity]);
}

const ranks = {yes: 0, perhaps: 1, no: 2} satisfies Record<Validity, number>;

/** The part of a country in one organisation. */
export interface OrganisationStanding {
  readonly key: string;
  /** By its abbreviation. */
  readonly organisation: Named;
  /** Earliest first. */
  readonly standings: readonly StandingView[];
  /** Events that changed it. */
  readonly events: Told<number, EventRowView>;
}

/** The standing of a country in each organisation over time, as reported. */
export function standingsOf(
  telling: LaterTelling,
  {country, ids}: {country: string | null; ids: readonly string[]},
  day: DayNumber,
): OrganisationStanding[] {
  const {indexes, messages} = telling;
  return indexes.dataset.organisations.flatMap(({id, members, abbreviation}) => {
    const standings = members
      .filter(member => member.country === country)
      .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '', 'en'))
      .map((member, idx) =>
        standingView(
          telling,
          String(idx),
          [startLarge(membershipWords(telling, member, 'one'))],
          member,
          day,
        ),
      );
    const events = indexes
      .eventsOfOrganisation(id)
      .filter(eventIdx => changesStanding(indexes, eventIdx, ids));
    return standings.length === 0 && events.length === 0
      ? []
      : [
          {
            key: id,
            organisation: {...namedOrganisation(telling, id), ...wordsIn(abbreviation, messages.language)},
            standings,
            events: toldEvents(telling, events, eventRow),
          },
        ];
  });
}

/** Whether an event is about the standing of a country in an organisation, and so is told there. */
export function changesStanding(
  {columns, dataset}: Indexes,
  eventIdx: number,
  ids: readonly string[],
): boolean {
  // few are, and those alone are read
  if (columns.kind[eventIdx] !== membership) return false;
  const {organisations, about} = dataset.events[eventIdx]!;
  return organisations.length > 0 && about?.some(id => ids.includes(id)) === true;
}

const membership = kindKeys.indexOf('membership');

function standingView(
  telling: LaterTelling,
  key: string,
  sentence: Sentence,
  member: Membership,
  day: DayNumber,
): StandingView {
  const {dossiers} = telling.later;
  const validity = holdsOn(member, day);
  const date = formatDay(day, telling.messages);
  return {
    ...membershipView(telling, key, sentence, member),
    validity,
    onDay: {yes: null, perhaps: dossiers.perhapsOn(date), no: dossiers.notOn(date)}[validity],
  };
}
