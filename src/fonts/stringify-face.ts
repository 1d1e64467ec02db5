import type { Face } from './faces.ts';
import type { FontFormat } from './instance-font.ts';

const formatNames: Readonly<Record<FontFormat, string>> = { ttf: 'truetype', woff2: 'woff2' };

/** A face's rule for some of its characters; browsers load the file only for a page that sets any of them in it. */
export function stringifyFace(
  { family, style, axes: { wght, wdth = 100 } }: Face,
  { src, format, range }: { src: string; format: FontFormat; range: string },
): string {
  return (
    `@font-face{font-family:'${family}';font-style:${style};font-weight:${String(wght)};` +
    `font-stretch:${String(wdth)}%;font-display:block;` +
    `src:url(${src}) format('${formatNames[format]}');unicode-range:${range}}\n`
  );
}
