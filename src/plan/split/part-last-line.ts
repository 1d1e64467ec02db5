import type { PhrasingContent } from 'mdast';
import { toRichText } from '../../essay/rich-text.ts';

/**
 * The words of a quotation, and apart from them its last line if that begins with a dash, as one that names who is quoted
 * does, or is one link. Verse stays whole: its lines are told by their breaks.
 */
export function partLastLine(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const breaks = children.filter(({ type }) => type === 'break').length;
  if (breaks > 1) return [[...children]];
  const link = children.at(-1);
  const before = children.at(-2);
  const isOnLine = before?.type === 'break' || (before?.type === 'text' && before.value.endsWith('\n'));
  if (link?.type === 'link' && isOnLine) return [children.slice(0, -1), [link]];
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child?.type !== 'text') continue;
    const [own = ''] = /(?<=\n)[ \t]*(?:[—–―]|--?\s)[^\n]*$/u.exec(child.value) ?? [];
    const follows = children[at - 1]?.type === 'break' && /^(?:[—–―]|--?\s)/u.test(child.value);
    if (own === '' && !follows) continue;
    const line = { type: 'text' as const, value: follows ? child.value : own };
    const before = follows ? '' : child.value.slice(0, -own.length);
    const head = [...children.slice(0, at), ...(before === '' ? [] : [{ ...child, value: before }])];
    return [head, [line, ...children.slice(at + 1)]].filter((part) => toRichText(part).text !== '');
  }
  return [[...children]];
}
