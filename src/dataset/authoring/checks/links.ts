import type {Issue} from '../../../model';
import {error, pointer, shown} from '../../complaints';
import type {Authored} from '../authored';

/** Addresses are ones that may become links. */
export function* checkLinks({rows}: Authored): Iterable<Issue> {
  for (const {value, at} of rows.sources) {
    for (const field of ['url', 'archivedUrl'] as const) {
      const address = value[field];
      if (address !== undefined && !isWebAddress(address))
        yield error(
          pointer(at, field),
          `unexpected address ${shown(address)}; expected http:// or https:// and a host, without spaces or a password`,
        );
    }
  }
}

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/.test(address) || !URL.canParse(address)) return false;
  const {username, password} = new URL(address);
  return username === '' && password === '';
}
