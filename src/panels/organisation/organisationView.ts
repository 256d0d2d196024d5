import {isFormat, type Membership, type Organisation} from '../../model';
import {type EventRowView, eventRow} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {type MembershipView, membershipView, membershipWords} from '../shared/memberships';
import {namedCountry, spellings} from '../shared/named';
import {type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';

/** An organisation, who belongs to it and what it held. */
export interface OrganisationView extends PanelView {
  readonly aliases: Sentence | null;
  /** Members of one standing as one place in one report gives them, together. */
  readonly members: readonly MembershipView[];
  readonly noMembers: string | null;
  readonly events: readonly EventRowView[];
  readonly facts: readonly FactView[];
}

/** The panel of an organisation; null where the dataset has none of that id. */
export function organisationView(telling: LaterTelling, organisationId: string): OrganisationView | null {
  const {indexes, messages, later} = telling;
  const organisation = indexes.organisationOf(organisationId);
  if (!organisation) return null;
  const eventIdxs = indexes.eventsOfOrganisation(organisationId);
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
    members: membersOf(telling, organisation),
    noMembers: organisation.members.length === 0 ? later.panels.noMembers : null,
    events: eventIdxs.map(eventIdx => eventRow(telling, eventIdx)),
    facts: factsAbout(telling, [organisationId]),
  };
}

function membersOf(telling: LaterTelling, {members}: Organisation): MembershipView[] {
  const groups = new Map<string, Membership[]>();
  for (const member of members) {
    const {country: _, ...standing} = member;
    const key = JSON.stringify(standing);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups].map(([key, alike]) => {
    const first = alike[0]!;
    const form = alike.length === 1 ? 'one' : 'many';
    const sentence = telling.later.panels.membersOf<string | Named>(
      membershipWords(telling, first, form),
      alike.map(({country}) => namedCountry(telling, country)),
    );
    return membershipView(telling, key, sentence, first);
  });
}
