import {addressKeys} from '../store';

/** What an address was complained of, and what its key means: for the console, and fetched when there is something to say. */
export function explained(complaint: string): string {
  const [, key = ''] = /^(\w+)=/.exec(complaint) ?? [];
  const spec = Object.entries(addressKeys).find(([known]) => known === key)?.[1];
  return spec ? `${complaint}. ${spec.explains} Such as ${key}=${spec.example}` : complaint;
}
