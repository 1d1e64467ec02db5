/** Looks at the words of all diagrams of a deck, in the page: all of it is one function, since it is sent there. */

export interface LookedAt {
  /** How many words there are, and how many of them in boxes. */
  words: number;
  boxes: number;
  /** Words that do not sit in their boxes, words upon words, and those of too little contrast; each in a line. */
  spilt: string[];
  touching: string[];
  faint: string[];
}

export function lookAtWords(): LookedAt {
  const seen: LookedAt = { words: 0, boxes: 0, spilt: [], touching: [], faint: [] };
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('There is no canvas.');
  const luminance = (color: string) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
      .slice(0, 3)
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  for (const slide of document.querySelectorAll<HTMLElement>('.diagram[data-slide-id]')) {
    // Measured where reveal.js would show it, without waiting for its turn.
    slide.hidden = false;
    slide.style.cssText = 'display:block;visibility:visible;position:fixed;inset:0;transform:none';
    if (slide.parentElement !== null) slide.parentElement.style.cssText = 'display:block;visibility:visible';
    const drawing = slide.querySelector<SVGSVGElement>('svg.drawing');
    const probe = document.createElement('i');
    probe.style.color = 'var(--ground)';
    slide.append(probe);
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const texts = [...(drawing?.querySelectorAll('text') ?? [])];
    const shapes = [
      ...(drawing?.querySelectorAll<SVGGeometryElement>('rect,path,polygon,circle,ellipse') ?? []),
    ].filter((shape) => getComputedStyle(shape).fill !== 'none');
    const rooms: { text: SVGTextElement; room: DOMRect }[] = texts.map((text) => ({
      text,
      room: text.getBoundingClientRect(),
    }));
    for (const { text, room } of rooms) {
      seen.words += 1;
      const words = `${slide.id}: ${text.textContent}`;
      const [x, y] = [room.left + room.width / 2, room.top + room.height / 2];
      const around = shapes.filter((shape) => {
        const inverse = shape.getScreenCTM()?.inverse();
        // Only what is painted before a text lies behind it.
        const isBefore = (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
        return isBefore && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse));
      });
      const box = around.at(-1);
      const paint = box === undefined ? ground : getComputedStyle(box).fill;
      const ratio = contrast(getComputedStyle(text).fill, paint);
      if (ratio < 7) seen.faint.push(`${words} has ${ratio.toFixed(1)}`);
      if (box !== undefined) {
        seen.boxes += 1;
        const edge = box.getBoundingClientRect();
        const over = Math.max(edge.left - room.left, room.right - edge.right);
        const high = Math.max(edge.top - room.top, room.bottom - edge.bottom);
        // A line's height has room above and below its letters.
        if (over > 1 || high > room.height / 4)
          seen.spilt.push(`${words} by ${over.toFixed(0)}, ${high.toFixed(0)} of ${room.height.toFixed(0)}`);
      }
      for (const other of rooms) {
        if (other.text === text) break;
        const wide = Math.min(room.right, other.room.right) - Math.max(room.left, other.room.left);
        const tall = Math.min(room.bottom, other.room.bottom) - Math.max(room.top, other.room.top);
        if (wide > -4 && tall > Math.min(room.height, other.room.height) / 4)
          seen.touching.push(`${words} touches ${other.text.textContent}`);
      }
    }
    slide.removeAttribute('style');
    slide.parentElement?.removeAttribute('style');
  }
  return seen;
}
