// What stands on the screen of a page that loads, and from when on the map is among it.

/**
 * @typedef {import('@playwright/test').Page} Page
 *
 * @typedef {object} Shot
 * @property {number} ms  since 1970, when the picture was put on the screen
 * @property {string} png  in base64
 */

/**
 * Films a page from now on.
 *
 * @param {Page} page
 * @returns {Promise<readonly Shot[]>} every picture that the page puts on the screen, a moment after it has: the list grows.
 */
export async function film(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Shot[]} */
  const shots = [];
  session.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
    shots.push({ms: (metadata.timestamp ?? Number.NaN) * 1000, png: data});
    void session.send('Page.screencastFrameAck', {sessionId}).catch(() => {
      // the page has been closed
    });
  });
  await session.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
  return shots;
}

/**
 * The first picture of a film that has land and sea where the page has them in the end: 95 of 100 pixels of each. What comes to lie over the map later, as
 * buttons do, does not count against it.
 *
 * @param {Page} page  any page: it reads the pictures.
 * @param {readonly Shot[]} shots
 * @param {string} end  what stands on the screen in the end, PNG in base64
 * @param {{readonly land: string, readonly sea: string}} colours  `#rrggbb`
 * @param {{mayMove?: boolean}} [how]  of a map that may yet move, as another dataset's opening has it, there must be as much land and sea as in the end, wherever
 * @returns {Promise<Shot>}
 * @throws {Error} if there is no map on the screen in the end, or none on the film.
 */
export async function firstWithMap(page, shots, end, colours, {mayMove = false} = {}) {
  // the last pictures of a film are handed out a little late
  for (let tries = 0; tries < 20; tries += 1) {
    const asked = {pngs: shots.map(({png}) => png), end, colours, mayMove};
    const shot = shots[await page.evaluate(readShots, asked)];
    if (shot) return shot;
    await page.waitForTimeout(250);
  }
  throw new Error(`none of ${shots.length} pictures has the map on it that the page shows in the end`);
}

/**
 * Runs in the page.
 *
 * @param {{pngs: readonly string[], end: string, colours: {readonly land: string, readonly sea: string}, mayMove: boolean}} asked
 * @returns {Promise<number>} the position of the picture, −1 if there is none.
 */
async function readShots({pngs, end, colours, mayMove}) {
  // what the map moves by is seldom a seventh of it
  const leastShare = mayMove ? 0.85 : 0.95;
  // of all pixels; less is no map
  const leastOfPicture = 0.02;
  const sought = [colours.land, colours.sea].map(colour =>
    [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  /** @param {string} png */
  const masksOf = async png => {
    const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas to read a picture on');
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, image.width, image.height);
    return sought.map(([red = 0, green = 0, blue = 0]) => {
      const mask = new Uint8Array(data.length / 4);
      for (let k = 0; k < mask.length; k += 1) {
        const off =
          Math.abs((data[4 * k] ?? 0) - red) +
          Math.abs((data[4 * k + 1] ?? 0) - green) +
          Math.abs((data[4 * k + 2] ?? 0) - blue);
        if (off <= 6) mask[k] = 1;
      }
      return mask;
    });
  };
  const countOf = (/** @type {Uint8Array} */ mask) => mask.reduce((sum, bit) => sum + bit, 0);

  const last = await masksOf(end);
  if (last.some(mask => countOf(mask) < leastOfPicture * mask.length))
    throw new Error('the page shows too little land or sea for a map');
  for (const [idx, png] of pngs.entries()) {
    const masks = await masksOf(png);
    const isThere = last.every((whole, nth) => {
      const own = masks[nth] ?? new Uint8Array();
      const both = mayMove ? own : whole.map((bit, k) => bit & (own[k] ?? 0));
      return countOf(both) >= leastShare * countOf(whole);
    });
    if (isThere) return idx;
  }
  return -1;
}
