const pen = document.createElement('canvas').getContext('2d');
const inks = new Map<string, { above: number; below: number }>();

/** How far the glyphs of a text reach above and below the box that its font gives it; negative where they don't. */
export function measureInk(
  text: string,
  { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration,
) {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const key = `${font}\n${text}`;
  const known = inks.get(key);
  if (known !== undefined || pen === null) return known ?? { above: 0, below: 0 };
  pen.font = font;
  const measured = pen.measureText(text.slice(0, 2000));
  const ink = {
    above: measured.actualBoundingBoxAscent - measured.fontBoundingBoxAscent,
    below: measured.actualBoundingBoxDescent - measured.fontBoundingBoxDescent,
  };
  inks.set(key, ink);
  return ink;
}
