/** What a page of one file has in it, where any other would fetch it. */

/** Ids of the blocks that hold files, by the addresses under which any other page fetches them. */
export const enclosures = {
  'dataset.json': 'dataset',
  'basemap/coarse.json': 'basemap-coarse',
  'basemap/names.json': 'names',
} as const;

export type EnclosedFile = keyof typeof enclosures;

/** A text that stands in a `<script>` without ending it: JSON that holds no `<`. */
export function encloseJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** The same text as it was, to the letter: the seal of a dataset is of its letters. */
export function discloseJson(enclosed: string): string {
  // taken pair by pair, so that a backslash that is itself escaped begins nothing
  return enclosed.replace(/\\(?:u003c|.)/g, pair => (pair === '\\u003c' ? '<' : pair));
}

/**
 * Stands for `fetch` in a page of one file (src/cli/singleFilePlugin.ts): answers with what the page holds, and with 404 to whatever else is asked.
 * It asks nobody.
 */
export async function fetchEnclosed(url: string): Promise<Response> {
  const id = Object.hasOwn(enclosures, url) ? enclosures[url as EnclosedFile] : null;
  const block = id && document.getElementById(id);
  return block ? new Response(discloseJson(block.textContent)) : new Response(null, {status: 404});
}
