import type {Issue} from '../../../model';
import {shown, warning} from '../../complaints';
import type {TableName} from '../../tables';
import {tables} from '../../tables';
import type {Authored} from '../authored';
import {referencesIn} from '../references';

const looked = ['places', 'actors', 'organisations', 'sources'] as const satisfies readonly TableName[];

/** A row that nothing names is a leftover, or something was forgotten. */
export function* checkUse(authored: Authored): Iterable<Issue> {
  const used = new Set(authored.textsOfWrong);
  for (const {id} of referencesIn(authored)) used.add(id);
  for (const table of looked) {
    for (const {value, at} of authored.rows[table]) {
      if (!used.has(value.id)) yield warning(at, `the ${tables[table].word} ${shown(value.id)} is not used`);
    }
  }
}
