/** Pixels of the picture for each of the drawing, and of the longest side that browsers draw. */
const SHARPNESS = 2;
const LONGEST_SIDE = 8_192;

/**
 * A drawing in SVG as a PNG. It is loaded from a data address, which is what the content security policy allows. Rejects
 * where the browser cannot draw it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const longest = Math.max(image.naturalWidth, image.naturalHeight);
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / longest);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser drew no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
