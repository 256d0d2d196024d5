/** The `<meta>` by which a page that may lie anywhere says where its atlas is. */
export const atlasFolderMeta = 'itinera:atlas';

/** Address of the folder of the atlas, with a slash at its end; null where the page does not say it. */
export function atlasFolderOf(page: Document): string | null {
  return page.querySelector<HTMLMetaElement>(`meta[name="${atlasFolderMeta}"]`)?.content ?? null;
}
