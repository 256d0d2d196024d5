import type {Basemap} from './types';

/** The two levels of detail in which the basemap is compiled. */
export type Detail = 'coarse' | 'fine';

/**
 * Fetches a basemap file, which lies beside the page.
 *
 * @throws Error where the network fails, or what came is no topology; it names the file.
 */
export async function fetchBasemap(detail: Detail, signal?: AbortSignal): Promise<Basemap> {
  const file = `basemap/${detail}.json`;
  const response = await fetch(file, signal ? {signal} : {});
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  const topology = (await response.json()) as Partial<Basemap> | null;
  if (topology?.type !== 'Topology' || !topology.objects) throw new Error(`${file}: no topology`);
  return topology as Basemap;
}
