import {formatDays, wordsIn} from '../i18n';
import {namedSelection, type Telling} from '../panels';
import type {Selection} from '../store';
import type {Comparison} from './comparison';

/** A side as the dialog names it. */
export interface SideName {
  readonly text: string;
  /** Language of the name, where it is not the page's. */
  readonly lang?: string | undefined;
  /** As a head of a column has it: an organisation's abbreviation. */
  readonly short: string;
  /** Where its name leads; null for a stretch of time. */
  readonly to: Selection | null;
}

/** The names of both sides: "Sergey Lavrov", "1 January – 31 December 2025". */
export function sideNames(telling: Telling, comparison: Comparison): readonly [SideName, SideName] {
  if (comparison.kind === 'time') {
    const {sides} = comparison;
    const named = ({from, to}: (typeof sides)[0]): SideName => {
      const text = formatDays({when: '', days: [from, from, to, to]}, telling.messages, 'brief');
      return {text, short: text, to: null};
    };
    return [named(sides[0]), named(sides[1])];
  }
  const {kind, sides} = comparison;
  const named = (id: string): SideName => {
    const to: Selection = {kind, id};
    const {text, lang} = namedSelection(telling, to);
    const abbreviation = telling.indexes.organisationOf(id)?.abbreviation;
    const short = abbreviation ? wordsIn(abbreviation, telling.messages.language).text : text;
    return {text, lang, short, to};
  };
  return [named(sides[0]), named(sides[1])];
}
