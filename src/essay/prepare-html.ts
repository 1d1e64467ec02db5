/** Saves what the translation to Markdown would drop: frames, films, captions of tables. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/** Change the tree in place: frames become links, films without text get their file's name, captions stand before their table. */
export function prepareHtml(root: Root): void {
  visit(root, 'element', (element, index, parent): VisitorResult => {
    if (element.tagName === 'iframe') turnIntoLink(element);
    else if (element.tagName === 'video' || element.tagName === 'audio') nameFilm(element);
    else if (element.tagName === 'table' && parent !== undefined && index !== undefined) {
      return liftCaption(element, parent, index);
    }
    return undefined;
  });
}

function turnIntoLink(frame: Element): void {
  const address = addressOf(frame);
  const inside = textOf(frame).trim();
  const title = frame.properties.title;
  const text = typeof title === 'string' && title !== '' ? title : inside.includes('<') ? '' : inside;
  frame.tagName = 'a';
  frame.properties = { href: address };
  frame.children = [{ type: 'text', value: text === '' ? address : text }];
}

function nameFilm(film: Element): void {
  if (textOf(film).trim() !== '') return;
  const source = film.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const address = addressOf(film) || (source?.type === 'element' ? addressOf(source) : '');
  film.children.push({ type: 'text', value: address.split(/[?#]/)[0]?.split('/').pop() ?? '' });
}

function liftCaption(table: Element, parent: Parents, index: number): VisitorResult {
  const at = table.children.findIndex((child) => child.type === 'element' && child.tagName === 'caption');
  const caption = table.children[at];
  if (caption?.type !== 'element') return undefined;
  table.children.splice(at, 1);
  caption.tagName = 'p';
  (parent.children as ElementContent[]).splice(index, 0, caption);
  // Both are visited now, the table without its caption.
  return [SKIP, index];
}

function addressOf({ properties }: Element): string {
  const { src } = properties;
  return typeof src === 'string' ? src : '';
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
