/**
 * Vite plugin: takes `crossorigin` off the style sheets of the pages. In a sandboxed frame, which has no origin of its own, it has a browser refuse them where
 * the host does not allow other origins; what is readable without script is then readable in its shape too.
 */
import type {Plugin} from 'vite';

export function plainSheetsPlugin(): Plugin {
  return {
    name: 'itinera:plain-sheets',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => html.replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" '),
    },
  };
}
