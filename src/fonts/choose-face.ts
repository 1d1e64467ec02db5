/** Which faces a text is set in, as browsers choose them by family, style, width and weight. */
import type { Face } from './faces.ts';

export interface FontWish {
  /** In order of preference; those that are not ours are passed over. */
  families: readonly string[];
  weight: number;
  /** In per cent. */
  stretch: number;
  isItalic: boolean;
}

/** One of these faces for each wished family that they have, in order. */
export function chooseFaces(wish: FontWish, faces: readonly Face[]): Face[] {
  return wish.families.flatMap((family) => {
    const own = faces.filter((face) => face.family === family);
    return chooseFace(own, wish) ?? [];
  });
}

function chooseFace(own: readonly Face[], { weight, stretch, isItalic }: FontWish): Face | undefined {
  const wished = own.filter(({ style }) => (style === 'italic') === isItalic);
  const [best] = (wished.length > 0 ? wished : own).toSorted(
    (a, b) =>
      Math.abs((a.axes.wdth ?? 100) - stretch) - Math.abs((b.axes.wdth ?? 100) - stretch) ||
      strangeness(a.axes.wght, weight) - strangeness(b.axes.wght, weight),
  );
  return best;
}

/** How little a weight answers a wish: browsers look from 400 to 500 first, else lighter below 400 and bolder above. */
function strangeness(weight: number, wished: number): number {
  const distance = Math.abs(weight - wished);
  if (wished >= 400 && wished <= 500 && weight >= wished && weight <= 500) return distance;
  const isBetterSide = wished > 500 ? weight >= wished : weight <= wished;
  return distance + (isBetterSide ? 1000 : 2000);
}
