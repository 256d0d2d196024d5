import type {Membership, Organisation} from '../../model';
import {type EventRowView, eventRow} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {membershipWords} from '../shared/memberships';
import {citation, namedCountry} from '../shared/named';
import {type Named, type Sentence, type Telling, type Words, wordsIn} from '../shared/words';

export interface OrganisationView extends PanelView {
  readonly aliases: string | null;
  readonly members: readonly MembersView[];
  readonly noMembers: string | null;
  readonly events: readonly EventRowView[];
  readonly facts: readonly FactView[];
}

/** Members of one standing, as one place in one report gives them. */
export interface MembersView {
  readonly key: string;
  /** "Full members: Armenia, Azerbaijan". */
  readonly sentence: Sentence;
  readonly note: Words | null;
  readonly inferred: boolean;
  readonly source: Sentence;
}

export function organisationView(telling: Telling, organisationId: string): OrganisationView | null {
  const {indexes, messages} = telling;
  const organisation = indexes.organisationOf(organisationId);
  if (!organisation) return null;
  const eventIdxs = indexes.eventsOfOrganisation(organisationId);
  const format = indexes.formats.find(name => name === organisationId) ?? null;
  return {
    header: headerOf({
      over: [
        wordsIn(organisation.abbreviation, messages.language),
        {text: messages.panels.events(eventIdxs.length)},
      ],
      title: wordsIn(organisation.names, messages.language),
      format,
    }),
    aliases: organisation.aliases?.length ? messages.panels.alsoNamed(organisation.aliases) : null,
    members: membersOf(telling, organisation),
    noMembers: organisation.members.length === 0 ? messages.panels.noMembers : null,
    events: eventIdxs.map(eventIdx => eventRow(telling, eventIdx)),
    facts: factsAbout(telling, [organisationId]),
  };
}

function membersOf(telling: Telling, {members}: Organisation): MembersView[] {
  const groups = new Map<string, Membership[]>();
  for (const member of members) {
    const {country: _, ...standing} = member;
    const key = JSON.stringify(standing);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups].map(([key, alike]) => {
    const first = alike[0]!;
    const form = alike.length === 1 ? 'one' : 'many';
    return {
      key,
      sentence: telling.messages.panels.membersOf<string | Named>(
        membershipWords(telling, first, form),
        alike.map(({country}) => namedCountry(telling, country)),
      ),
      note: first.note ? wordsIn(first.note, telling.messages.language) : null,
      inferred: first.basis === 'inferred',
      source: citation(telling, first),
    };
  });
}
