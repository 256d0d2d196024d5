/**
 * Puts a style sheet into a page, once.
 *
 * @throws Error where it cannot be fetched; it can be asked for again.
 */
export function addStyleSheet(page: Document, url: string): Promise<void> {
  if (page.querySelector(`link[rel="stylesheet"][href="${url}"]`)) return Promise.resolve();
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${url} could not be fetched`));
    };
    link.setAttribute('href', url);
    page.head.append(link);
  });
}
