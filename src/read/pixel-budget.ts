/** How many pixels all pictures of an essay may have together: printing them takes the time that they have pixels. */

/** Printing as many takes a browser some fifteen seconds. Three hundred pictures of a whole screen have them. */
const mostTogether = 600_000_000;

/** What has more is made smaller for paper, for which it is only decoded; that takes a quarter of the time. */
const mostPrinted = 4_000_000;

/** A PDF has a JPEG as it is. */
const costOfJpeg = 0.1;

export class PixelBudget {
  #left = mostTogether;

  /**
   * Spends what another picture takes, and gives whether there was enough left.
   * @param type as image-size names it
   */
  spend(type: string, pixels: number): boolean {
    if (type === 'svg') return true;
    const printed = Math.min(pixels, mostPrinted) + Math.max(0, pixels - mostPrinted) / 4;
    const cost = type === 'jpg' ? pixels * costOfJpeg : printed;
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}
