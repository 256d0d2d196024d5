import type {EventYears} from '../years';

let come: typeof EventYears | null = null;

/** Lists by years, where they have been fetched already; else null. */
export function yearsHere(): typeof EventYears | null {
  return come;
}

/** Fetches them. It may fail. */
export async function loadYears(): Promise<typeof EventYears> {
  const {EventYears} = await import('../years');
  come = EventYears;
  return EventYears;
}
