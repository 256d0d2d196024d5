import {magnification, type PictureSize} from './formats';

/**
 * Draws an SVG picture as PNG.
 *
 * @param svg  a whole picture that fetches nothing: an image is drawn without network.
 * @throws Error if the browser cannot draw or encode it.
 */
export async function pngOf(svg: string, {widthPx, heightPx}: PictureSize): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * magnification;
  canvas.height = heightPx * magnification;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas to draw a picture on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new Error('this browser could not write the picture as PNG'));
    }, 'image/png');
  });
}

/** An SVG as an address that the content security policy lets an `<img>` show. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
