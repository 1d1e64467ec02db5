/**
 * What of a slide is said to those who cannot see it: its text as far as it is shown, without the speaker's notes and what
 * was struck out.
 */

/** Elements that begin and end a sentence of their own. */
const blocks = 'p, li, h1, h2, h3, blockquote, figcaption, pre, tr, dt, dd, div';
const silent = '[aria-hidden="true"], del, .notes, .footer, annotation, script, style';

/** The text of a slide or a step: hidden steps, decoration and the footer left out; sentences end with a mark. */
export function readText(root: Element): string {
  return joinSentences([...root.childNodes].flatMap(collect)).join(' ');
}

/** A node's text in pieces, `null` where a sentence ends. */
function collect(node: Node): (string | null)[] {
  if (node instanceof Element) return collectFrom(node);
  return node instanceof Text ? [node.data] : [];
}

function collectFrom(element: Element): (string | null)[] {
  if (element.matches(silent) || element.matches('.fragment:not(.visible)')) return [];
  const label = nameOf(element);
  if (label !== undefined) return [null, label, null];
  const inner = [...element.childNodes].flatMap(collect);
  if (element.matches('td, th')) return [...inner, ', '];
  return element.matches(blocks) ? [null, ...inner, null] : inner;
}

/** What stands for an element that is seen and not read. */
function nameOf(element: Element): string | undefined {
  if (element instanceof HTMLImageElement) return element.alt;
  return element.matches('[role="img"], svg, video, audio')
    ? (element.getAttribute('aria-label') ?? undefined)
    : undefined;
}

function joinSentences(pieces: readonly (string | null)[]): string[] {
  const sentences = [''];
  for (const piece of pieces) {
    if (piece === null) sentences.push('');
    else sentences.push((sentences.pop() ?? '') + piece);
  }
  return sentences.flatMap((sentence) => {
    const text = sentence
      .replace(/\s+/gu, ' ')
      .replace(/[\s,]+$/u, '')
      .trim();
    if (text === '') return [];
    return /[\p{Po}…]["'”’»)\]]*$/u.test(text) ? [text] : [`${text}.`];
  });
}
