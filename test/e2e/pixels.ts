import type {Page} from '@playwright/test';

/**
 * Lays two pictures of the same size over each other and looks for edges, of fills and of lines, that the other does not have there.
 *
 * @param first, second  PNG in base64.
 * @returns for each picture how many strong edges it has, and how many of them have not even a weak one of the other within a pixel.
 */
export async function strayEdges(
  page: Page,
  first: string,
  second: string,
): Promise<{edges: [number, number]; strays: [number, number]}> {
  return page.evaluate(
    async sources => {
      const strong = 24;
      const weak = 8;
      const pictures = await Promise.all(
        sources.map(async source => {
          const bytes = Uint8Array.from(atob(source), letter => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
          const {width, height} = image;
          const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true})!;
          context.drawImage(image, 0, 0);
          const {data} = context.getImageData(0, 0, width, height);
          // how much a pixel differs from its right and its lower neighbour, colours summed
          const steps = new Uint16Array(width * height);
          for (let y = 0; y < height - 1; y++) {
            for (let x = 0; x < width - 1; x++) {
              const at = y * width + x;
              const stepTo = (other: number) =>
                Math.abs(data[4 * at]! - data[4 * other]!) +
                Math.abs(data[4 * at + 1]! - data[4 * other + 1]!) +
                Math.abs(data[4 * at + 2]! - data[4 * other + 2]!);
              steps[at] = Math.max(stepTo(at + 1), stepTo(at + width));
            }
          }
          return {steps, width, height};
        }),
      );
      const [one, other] = pictures as [(typeof pictures)[0], (typeof pictures)[0]];
      const compare = (from: typeof one, to: typeof one): [number, number] => {
        let edges = 0;
        let strays = 0;
        for (let y = 1; y < from.height - 1; y++) {
          for (let x = 1; x < from.width - 1; x++) {
            if (from.steps[y * from.width + x]! < strong) continue;
            edges += 1;
            let isMet = false;
            for (let dy = -1; dy <= 1; dy++)
              for (let dx = -1; dx <= 1; dx++)
                if (to.steps[(y + dy) * from.width + x + dx]! >= weak) isMet = true;
            if (!isMet) strays += 1;
          }
        }
        return [edges, strays];
      };
      const [edges1, strays1] = compare(one, other);
      const [edges2, strays2] = compare(other, one);
      return {edges: [edges1, edges2] as [number, number], strays: [strays1, strays2] as [number, number]};
    },
    [first, second],
  );
}

/** The colour of one pixel of the page as it is seen: red, green and blue. */
export async function colourAt(page: Page, {x, y}: {x: number; y: number}): Promise<number[]> {
  const clip = {x: Math.round(x), y: Math.round(y), width: 1, height: 1};
  const png = (await page.screenshot({clip})).toString('base64');
  return page.evaluate(async source => {
    const bytes = Uint8Array.from(atob(source), letter => letter.charCodeAt(0));
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.drawImage(await createImageBitmap(new Blob([bytes], {type: 'image/png'})), 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, png);
}
