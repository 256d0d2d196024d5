import type {Issue} from '../../../model';
import {error, pointer, shown} from '../../complaints';
import type {Authored} from '../authored';

/** An id is one row's, over all tables: `about` and addresses name rows by id alone. */
export function* checkIds({allIds}: Authored): Iterable<Issue> {
  const first = new Map<string, string>();
  for (const {id, at} of allIds) {
    const other = first.get(id);
    if (other === undefined) first.set(id, at);
    else yield error(pointer(at, 'id'), `${shown(id)} is taken by ${other}; ids are unique over all tables`);
  }
}
