import type { Mark, RichText } from '../../talk/shown.ts';

/** What reads as one thing and must not be cut, but for a link's words where nothing else is possible. */
export const wholeKinds: ReadonlySet<Mark['kind']> = new Set(['math', 'code']);
export const wholeKindsAndLinks: ReadonlySet<Mark['kind']> = new Set([...wholeKinds, 'link']);

/** Tells of each place in the text whether a cut there would part a mark of these kinds. */
export function insideMarks(
  { text, marks }: RichText,
  kinds: ReadonlySet<Mark['kind']>,
): (at: number) => boolean {
  const inside = new Uint8Array(text.length + 1);
  for (const { kind, start, end } of marks) {
    if (kinds.has(kind)) inside.fill(1, start + 1, end);
  }
  return (at) => inside[at] === 1;
}
