import type {Press} from './press';

/** Printing: the page's paper is a picture of the view, and after it what is read beside the map. */
export interface Printing {
  /** Opens the browser's print dialog once the picture can be drawn; without a basemap the page is printed as it stands. */
  print(): Promise<void>;
  stop(): void;
}

/**
 * Puts the picture of the view on paper whenever the page is printed, by its own button or by the browser's menu. Paper is light whatever the
 * screen is.
 */
export function startPrinting(page: Document, press: Press): Printing {
  const view = page.defaultView!;
  const sheet = page.createElement('div');
  sheet.className = 'print-sheet';
  const root = page.documentElement;
  let theme: string | undefined;
  let isPrinting = false;
  const show = () => {
    if (isPrinting) return;
    isPrinting = true;
    theme = root.dataset.theme;
    root.dataset.theme = 'light';
    const picture = press.draw('portrait', 'light');
    if (!picture) return;
    // our own markup, in which every text from outside has been escaped; parsed as XML, in which nothing runs
    const svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
    sheet.replaceChildren(page.importNode(svg, true));
    page.body.prepend(sheet);
  };
  const hide = () => {
    if (!isPrinting) return;
    isPrinting = false;
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    sheet.remove();
    sheet.replaceChildren();
  };
  view.addEventListener('beforeprint', show);
  view.addEventListener('afterprint', hide);
  return {
    print: async () => {
      await press.prepare().catch(() => {}); // what can be printed without the basemap is printed
      view.print();
    },
    stop: () => {
      view.removeEventListener('beforeprint', show);
      view.removeEventListener('afterprint', hide);
      hide();
    },
  };
}
