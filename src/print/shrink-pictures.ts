/** Makes pictures smaller that have far more pixels than paper shows, since a PDF has all pixels of a picture. */

/**
 * In the page: where a picture has more than twice the pixels that its place needs, it is drawn anew in those. Fewer would
 * not make up for the smooth edges that it gets where it had sharp ones. Photographs stay: a PDF has a JPEG as it is.
 * One after the other, because the browser's memory holds few of the largest at once.
 * @param density the pixels that it needs for each px of the page
 */
export async function shrinkPictures(density: number): Promise<void> {
  const drawn = new Map<string, string>();
  for (const image of document.images) {
    const { currentSrc: address, naturalWidth, naturalHeight } = image;
    if (/\.(?:svg|jpe?g)$/i.test(address)) continue;
    const box = image.getBoundingClientRect();
    const scale = density * Math.max(box.width / naturalWidth, box.height / naturalHeight);
    if (!(scale > 0 && 2 * scale ** 2 < 1)) continue;
    const width = Math.ceil(naturalWidth * scale);
    const key = `${address} ${String(width)}`;
    let smaller = drawn.get(key);
    if (smaller === undefined) {
      const canvas = new OffscreenCanvas(width, Math.ceil(naturalHeight * scale));
      const context = canvas.getContext('2d');
      if (context === null) continue;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const png = await canvas.convertToBlob();
      smaller = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => {
          resolve(typeof reader.result === 'string' ? reader.result : '');
        });
        // The page's policy has no other address for it.
        reader.readAsDataURL(png);
      });
      drawn.set(key, smaller);
    }
    // Said to be as dense as it is, it counts as large as before, and nothing moves.
    image.srcset = `${smaller} ${String(width / naturalWidth)}x`;
    image.removeAttribute('src');
    await image.decode();
  }
}
