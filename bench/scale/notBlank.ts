import type {Page} from '@playwright/test';
import type {SideName} from './sides';

/** Land and sea by day. */
export const ground = {land: '#fbf9f3', sea: '#e2eaed'} as const;

/** Shares of the picture's pixels. */
const leastGround = 0.02;
const leastJourneys = 0.0005;

/**
 * Looks at what stands on the screen.
 *
 * @param reader  any page: it reads the picture.
 * @throws Error if there is no land or no sea on it, or, of the product, no journey.
 */
export async function mustNotBeBlank(page: Page, reader: Page, side: SideName): Promise<void> {
  const formats = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['cis', 'csto', 'sco', 'bilateral', 'other'].map(name =>
      style.getPropertyValue(`--${name}`).trim(),
    );
  });
  const {journeys} = await mustShowMap(page, reader, side, formats);
  if (side === 'page' && !(journeys >= leastJourneys))
    throw new Error(`the page shows no journeys: ${percent(journeys)} in their colours`);
}

/**
 * @param what  what the page is called where it shows no map.
 * @param formats  colours of journeys.
 * @returns the share of the picture that is in one of those.
 * @throws Error if there is no land or no sea.
 */
export async function mustShowMap(
  page: Page,
  reader: Page,
  what: string,
  formats: readonly string[] = [],
): Promise<{journeys: number}> {
  const png = (await page.screenshot()).toString('base64');
  const [land = 0, sea = 0, journeys = 0] = await reader.evaluate(sharesOf, {
    png,
    sought: [[ground.land], [ground.sea], formats],
  });
  if (land < leastGround || sea < leastGround)
    throw new Error(`the ${what} shows no map: ${percent(land)} land, ${percent(sea)} sea`);
  return {journeys};
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** Runs in the reader: of each list of colours, `#rrggbb`, the share of pixels that have one of them. */
async function sharesOf({
  png,
  sought,
}: {
  png: string;
  sought: readonly (readonly string[])[];
}): Promise<number[]> {
  const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, image.width, image.height);
  const wanted = sought.map(colours =>
    colours.map(colour => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))),
  );
  const counts = wanted.map(() => 0);
  for (let at = 0; at < data.length; at += 4)
    for (const [nth, colours] of wanted.entries())
      if (colours.some(parts => parts.every((part, k) => Math.abs(part - data[at + k]!) <= 12)))
        counts[nth]! += 1;
  return counts.map(count => (4 * count) / data.length);
}
