/** Whether a passage stands on its slide word for word, so that a page with both need not repeat it. */
import { toShownText } from './rich-text.ts';
import type { Shown } from './shown.ts';
import type { Passage } from './talk.ts';

/** Whether the step shows the passage word for word; what stands between the words does not count. */
export function isShownWhole({ text }: Passage, shows: Shown): boolean {
  if (shows.override === true || (shows.kind !== 'text' && shows.kind !== 'quote')) return false;
  const { text: own, inner = [] } = toShownText(shows);
  const by = shows.kind === 'quote' && shows.by !== undefined ? [`${own} ${shows.by.text}`] : [];
  const said = fold(text);
  return [own, ...by, ...inner.map((item) => item.text)].some((shown) => fold(shown) === said);
}

function fold(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
